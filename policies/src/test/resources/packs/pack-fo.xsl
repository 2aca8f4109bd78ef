<?xml version="1.0" encoding="UTF-8"?>
<!-- The text of a pack as formatting objects, plainly set: only so that the speed of Apache FOP can be compared. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format" xmlns:h="http://www.w3.org/1999/xhtml" exclude-result-prefixes="h">
  <xsl:template match="/h:html">
    <fo:root>
      <fo:layout-master-set>
        <fo:simple-page-master master-name="page" page-width="210mm" page-height="297mm" margin="10mm 20mm 10mm 20mm">
          <fo:region-body margin-top="14mm" margin-bottom="12mm"/>
          <fo:region-before extent="10mm"/>
          <fo:region-after extent="8mm"/>
        </fo:simple-page-master>
      </fo:layout-master-set>
      <fo:page-sequence master-reference="page" font-family="Helvetica" font-size="9.5pt" line-height="1.5">
        <fo:static-content flow-name="xsl-region-before"><fo:block font-size="7.5pt"><xsl:value-of select="//h:div[@class='head-left']"/></fo:block></fo:static-content>
        <fo:static-content flow-name="xsl-region-after"><fo:block font-size="7.5pt" text-align="end"><fo:page-number/></fo:block></fo:static-content>
        <fo:flow flow-name="xsl-region-body">
          <fo:block font-size="30pt" break-after="page"><xsl:value-of select="//h:h1"/></fo:block>
          <xsl:apply-templates select="//h:div[@class='contents']//h:li"/>
          <xsl:apply-templates select="//h:div[starts-with(@class, 'chapter')]"/>
        </fo:flow>
      </fo:page-sequence>
    </fo:root>
  </xsl:template>
  <xsl:template match="h:div[@class='contents']//h:li">
    <fo:block text-align-last="justify"><xsl:value-of select="."/><fo:leader leader-pattern="dots"/><fo:page-number-citation ref-id="{substring(h:a/@href, 2)}"/></fo:block>
  </xsl:template>
  <xsl:template match="h:div[starts-with(@class, 'chapter')]"><fo:block break-before="page"><xsl:apply-templates/></fo:block></xsl:template>
  <xsl:template match="h:h2"><fo:block id="{@id}" font-size="20pt" space-after="5mm"><xsl:apply-templates/></fo:block></xsl:template>
  <xsl:template match="h:h3"><fo:block font-size="12.5pt" keep-with-next="always" space-before="5mm"><xsl:apply-templates/></fo:block></xsl:template>
  <xsl:template match="h:p|h:div|h:li|h:caption"><fo:block space-after="2.6mm"><xsl:apply-templates/></fo:block></xsl:template>
  <xsl:template match="h:strong"><fo:inline font-weight="bold"><xsl:apply-templates/></fo:inline></xsl:template>
  <xsl:template match="h:em"><fo:inline font-style="italic"><xsl:apply-templates/></fo:inline></xsl:template>
  <xsl:template match="h:br"><fo:block/></xsl:template>
  <xsl:template match="h:span[@class='footnote']">
    <fo:footnote><fo:inline font-size="6.4pt" baseline-shift="super"><xsl:value-of select="@data-number"/></fo:inline><fo:footnote-body><fo:block font-size="7.4pt" line-height="1.34"><xsl:value-of select="@data-number"/><xsl:text> </xsl:text><xsl:apply-templates/></fo:block></fo:footnote-body></fo:footnote>
  </xsl:template>
  <xsl:template match="h:table">
    <fo:table table-layout="fixed" width="100%" space-after="4mm">
      <xsl:if test="h:thead"><fo:table-header><xsl:apply-templates select="h:thead/h:tr"/></fo:table-header></xsl:if>
      <fo:table-body><xsl:apply-templates select="h:tbody/h:tr"/></fo:table-body>
    </fo:table>
  </xsl:template>
  <xsl:template match="h:tr"><fo:table-row keep-together.within-page="always"><xsl:apply-templates/></fo:table-row></xsl:template>
  <xsl:template match="h:th|h:td"><fo:table-cell border-bottom="0.4pt solid #c3d0d6"><fo:block><xsl:apply-templates/></fo:block></fo:table-cell></xsl:template>
</xsl:stylesheet>

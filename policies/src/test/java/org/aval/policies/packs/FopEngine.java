package org.aval.policies.packs;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import javax.xml.transform.Templates;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.stream.StreamSource;
import org.aval.policies.PolicyFile;
import org.xml.sax.helpers.DefaultHandler;

/** Apache FOP, which no part of the portal uses: from jars named at the command line, in a class loader of its own. */
final class FopEngine {

    private final Object factory;
    private final Class<?> factoryClass;
    private final Templates sheet;

    FopEngine(String classPath) throws ReflectiveOperationException, TransformerException {
        URL[] jars = Arrays.stream(classPath.split(File.pathSeparator))
                .map(FopEngine::url)
                .toArray(URL[]::new);
        ClassLoader loader = new URLClassLoader(jars, ClassLoader.getPlatformClassLoader());
        Thread.currentThread().setContextClassLoader(loader);
        factoryClass = loader.loadClass("org.apache.fop.apps.FopFactory");
        factory = factoryClass.getMethod("newInstance", URI.class).invoke(null, new File(".").toURI());
        sheet = TransformerFactory.newDefaultInstance()
                .newTemplates(new StreamSource(new StringReader(PolicyFile.text("packs/pack-fo.xsl"))));
    }

    byte[] press(String text) throws IOException {
        try {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            Method newFop = factoryClass.getMethod("newFop", String.class, OutputStream.class);
            Object fop = newFop.invoke(factory, "application/pdf", file);
            DefaultHandler reader = (DefaultHandler)
                    fop.getClass().getMethod("getDefaultHandler").invoke(fop);
            String bare = text.substring(text.indexOf("<html"));
            sheet.newTransformer().transform(new StreamSource(new StringReader(bare)), new SAXResult(reader));
            return file.toByteArray();
        } catch (ReflectiveOperationException | TransformerException broken) {
            throw new IOException(broken);
        }
    }

    private static URL url(String jar) {
        try {
            return new File(jar).toURI().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalArgumentException(jar, impossible);
        }
    }
}

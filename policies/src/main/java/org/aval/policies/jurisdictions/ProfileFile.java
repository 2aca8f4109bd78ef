package org.aval.policies.jurisdictions;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A profile as its file tells it; a canton says only in what it differs from its country. */
record ProfileFile(
        String code,
        @Nullable String base,
        Map<String, String> name,
        Map<String, ProfileValue> values,
        List<HolidayRule> holidays) {}

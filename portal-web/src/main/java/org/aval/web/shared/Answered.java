package org.aval.web.shared;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The reader gets an answer: this text when it worked, the domain's reason when it was refused. */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Answered {

    /** The key of the text to say when it worked; nothing is said when empty. */
    @Nonbinding
    String value() default "";

    /** The id of the field beside which a refusal is said; above the page when empty. */
    @Nonbinding
    String field() default "";
}

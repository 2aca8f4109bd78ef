package org.aval.service.house;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** A call of a register on its way through what stands around it. */
record Called(Method method, @Nullable Object[] arguments, Callable<?> body) implements InvocationContext {

    @Override
    public @Nullable Object proceed() throws Exception {
        return body.call();
    }

    @Override
    public Method getMethod() {
        return method;
    }

    @Override
    public @Nullable Object[] getParameters() {
        return arguments;
    }

    @Override
    public void setParameters(Object[] changed) {
        throw new UnsupportedOperationException("what is asked is asked");
    }

    @Override
    public Map<String, Object> getContextData() {
        return new HashMap<>();
    }

    @Override
    public @Nullable Object getTarget() {
        return null;
    }

    @Override
    public @Nullable Object getTimer() {
        return null;
    }

    @Override
    public @Nullable Constructor<?> getConstructor() {
        return null;
    }
}

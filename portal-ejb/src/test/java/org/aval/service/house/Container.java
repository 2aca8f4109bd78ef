package org.aval.service.house;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.description.modifier.Visibility;
import net.bytebuddy.dynamic.loading.ClassLoadingStrategy;
import net.bytebuddy.implementation.MethodDelegation;
import net.bytebuddy.implementation.bind.annotation.AllArguments;
import net.bytebuddy.implementation.bind.annotation.Origin;
import net.bytebuddy.implementation.bind.annotation.RuntimeType;
import net.bytebuddy.implementation.bind.annotation.SuperCall;
import net.bytebuddy.implementation.bind.annotation.This;
import net.bytebuddy.matcher.ElementMatchers;
import org.aval.service.shared.Command;
import org.aval.service.shared.CommandWatch;
import org.jspecify.annotations.Nullable;

/**
 * What a server does for the registers, in its smallest form: it makes and connects them, lets in whom their
 * annotations let in, and gives a method its own transaction when it asks for one. The whole server is tried in ear.
 */
final class Container {

    private static final Map<Class<?>, Class<?>> GUARDED = new ConcurrentHashMap<>();

    private final Map<Class<?>, Object> beans = new HashMap<>();
    private final House house;

    Container(House house) {
        this.house = house;
    }

    /** Puts a bean of the test in the place of the real one. */
    <T> void put(Class<T> type, T bean) {
        beans.put(type, bean);
    }

    /** The bean of this class, connected with those it needs. */
    <T> T get(Class<T> type) {
        Object known = beans.get(type);
        if (known == null) {
            known = make(type);
            beans.put(type, known);
            connect(known);
        }
        return type.cast(known);
    }

    /** Sets what the outside would: settings of the environment. */
    static void set(Object bean, String field, Object value) {
        try {
            Field found = real(bean.getClass()).getDeclaredField(field);
            found.setAccessible(true);
            found.set(bean, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Calls what the server calls: a method that is not open to others. */
    static void call(Object bean, String method) {
        try {
            Method found = real(bean.getClass()).getDeclaredMethod(method);
            found.setAccessible(true);
            found.invoke(bean);
        } catch (InvocationTargetException e) {
            throw unchecked(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RuntimeException unchecked(@Nullable Throwable cause) {
        return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
    }

    private <T> Object make(Class<T> type) {
        try {
            Class<?> form = isEnterpriseBean(type) ? GUARDED.computeIfAbsent(type, Container::guarded) : type;
            Constructor<?> constructor = constructor(form);
            constructor.setAccessible(true);
            Object bean = constructor.newInstance(
                    Stream.of(constructor.getParameterTypes()).map(this::get).toArray());
            if (form != type) {
                Field field = form.getDeclaredField("house");
                field.setAccessible(true);
                field.set(bean, house);
            }
            return bean;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made", e);
        }
    }

    /** The one that asks for what the bean needs, else the plain one. */
    private static Constructor<?> constructor(Class<?> form) throws NoSuchMethodException {
        for (Constructor<?> constructor : form.getDeclaredConstructors()) {
            if (constructor.isAnnotationPresent(Inject.class)) {
                return constructor;
            }
        }
        return form.getDeclaredConstructor();
    }

    private static boolean isEnterpriseBean(Class<?> type) {
        return type.isAnnotationPresent(Stateless.class) || type.isAnnotationPresent(Singleton.class);
    }

    private static Class<?> guarded(Class<?> type) {
        try {
            var lookup = java.lang.invoke.MethodHandles.privateLookupIn(type, java.lang.invoke.MethodHandles.lookup());
            return new ByteBuddy()
                    .subclass(type)
                    .defineField("house", House.class, Visibility.PUBLIC)
                    .method(ElementMatchers.isPublic().and(ElementMatchers.isDeclaredBy(type)))
                    .intercept(MethodDelegation.to(Guard.class))
                    .make()
                    .load(type.getClassLoader(), ClassLoadingStrategy.UsingLookup.of(lookup))
                    .getLoaded();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> real(Class<?> type) {
        return GUARDED.containsValue(type) ? type.getSuperclass() : type;
    }

    private void connect(Object bean) {
        for (Class<?> type = real(bean.getClass()); type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                Object value = valueOf(field);
                if (value != null) {
                    assign(bean, field, value);
                }
            }
        }
    }

    private @Nullable Object valueOf(Field field) {
        if (field.isAnnotationPresent(PersistenceContext.class)) {
            return proxy(EntityManager.class, house::entityManager);
        }
        if (field.isAnnotationPresent(Resource.class)) {
            return field.getType() == SessionContext.class ? sessionContext() : null;
        }
        if (!field.isAnnotationPresent(Inject.class)) {
            return null;
        }
        return field.getType() == Instance.class ? all(field) : get(field.getType());
    }

    /** Every bean that implements what the field asks for; they lie beside it. */
    private Instance<?> all(Field field) {
        Class<?> asked = (Class<?>) ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0];
        return (Instance<?>) Proxy.newProxyInstance(
                Container.class.getClassLoader(), new Class<?>[] {Instance.class}, (self, method, arguments) -> {
                    Stream<?> found = Implementations.of(asked).stream().map(this::get);
                    return method.getName().equals("stream") ? found : found.iterator();
                });
    }

    private static void assign(Object bean, Field field, Object value) {
        try {
            field.setAccessible(true);
            field.set(bean, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private SessionContext sessionContext() {
        return (SessionContext) Proxy.newProxyInstance(
                Container.class.getClassLoader(), new Class<?>[] {SessionContext.class}, (self, method, arguments) -> {
                    if (method.getName().equals("getCallerPrincipal")) {
                        return (java.security.Principal) house::caller;
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    private static <T> T proxy(Class<T> type, java.util.function.Supplier<T> behind) {
        return type.cast(Proxy.newProxyInstance(
                Container.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    try {
                        return method.invoke(behind.get(), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    /** Stands before every public method of a register. */
    public static final class Guard {

        private Guard() {}

        /** Lets the caller through or says no, as the annotations tell; the method's own before its class's. */
        @RuntimeType
        public static @Nullable Object enter(
                @This Object bean,
                @Origin Method method,
                @AllArguments @Nullable Object[] arguments,
                @SuperCall Callable<?> body)
                throws Exception {
            House house = (House) bean.getClass().getField("house").get(bean);
            if (!mayEnter(house, method)) {
                throw new EJBAccessException(method.getName() + " is not open to " + house.caller());
            }
            Callable<?> watched = method.isAnnotationPresent(Command.class)
                    ? () -> house.get(CommandWatch.class).watch(new Called(method, arguments, body))
                    : body;
            TransactionAttribute own = method.getAnnotation(TransactionAttribute.class);
            return own != null && own.value() == TransactionAttributeType.REQUIRES_NEW
                    ? house.inNewTransaction(watched)
                    : watched.call();
        }

        private static boolean mayEnter(House house, Method method) {
            Class<?> register = method.getDeclaringClass();
            RolesAllowed roles = method.getAnnotation(RolesAllowed.class);
            if (roles == null && method.isAnnotationPresent(PermitAll.class)) {
                return true;
            }
            roles = roles == null ? register.getAnnotation(RolesAllowed.class) : roles;
            if (roles == null) {
                return register.isAnnotationPresent(PermitAll.class);
            }
            Set<String> held = house.rolesOfTheCaller();
            return Arrays.stream(roles.value()).anyMatch(held::contains);
        }
    }
}

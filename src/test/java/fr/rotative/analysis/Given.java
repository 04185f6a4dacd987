package fr.rotative.analysis;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import org.elasticsearch.plugin.settings.BooleanSetting;
import org.elasticsearch.plugin.settings.IntSetting;
import org.elasticsearch.plugin.settings.ListSetting;
import org.elasticsearch.plugin.settings.StringSetting;

/** A component's settings as an index definition gives them, read through the annotations as the server reads them. */
record Given(Map<String, Object> values) {

    <T> T as(Class<T> options) {
        return options.cast(Proxy.newProxyInstance(
                options.getClassLoader(), new Class<?>[] {options}, (proxy, method, arguments) -> value(method)));
    }

    private Object value(Method method) {
        if (method.isAnnotationPresent(StringSetting.class)) {
            StringSetting setting = method.getAnnotation(StringSetting.class);
            return values.getOrDefault(setting.path(), setting.defaultValue());
        }
        if (method.isAnnotationPresent(BooleanSetting.class)) {
            BooleanSetting setting = method.getAnnotation(BooleanSetting.class);
            return values.getOrDefault(setting.path(), setting.defaultValue());
        }
        if (method.isAnnotationPresent(IntSetting.class)) {
            IntSetting setting = method.getAnnotation(IntSetting.class);
            return values.getOrDefault(setting.path(), setting.defaultValue());
        }
        return values.getOrDefault(method.getAnnotation(ListSetting.class).path(), List.of());
    }
}

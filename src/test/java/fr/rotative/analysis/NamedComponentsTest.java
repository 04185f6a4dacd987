package fr.rotative.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.elasticsearch.plugin.NamedComponent;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class NamedComponentsTest {

    @Test
    void the_plugin_s_list_of_components_names_every_component_and_nothing_else() {
        Map<String, Map<String, String>> listed = JsonMapper.shared()
                .readValue(Path.of("src/main/elasticsearch-plugin/named_components.json"), new TypeReference<>() {});

        assertThat(listed).isEqualTo(components());
    }

    private static Map<String, Map<String, String>> components() {
        Map<String, Map<String, String>> components = new TreeMap<>();
        new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("fr.rotative.analysis")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(NamedComponent.class))
                        .forEach(type -> components
                                .computeIfAbsent(kind(type), kind -> new TreeMap<>())
                                .put(
                                        type.getAnnotationOfType(NamedComponent.class)
                                                .value(),
                                        type.getName()));
        return components;
    }

    private static String kind(JavaClass component) {
        return component.getRawInterfaces().iterator().next().getName();
    }
}

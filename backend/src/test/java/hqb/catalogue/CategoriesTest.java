package hqb.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import hqb.platform.Language;
import java.util.HashSet;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CategoriesTest {

    private static final Categories CATEGORIES = new Categories();
    private static final Dictionary DICTIONARY = new Dictionary(CATEGORIES);

    @Test
    void theTreeHasRootsAndAFewHundredNodes() {
        assertThat(CATEGORIES.roots()).hasSizeBetween(25, 40);
        assertThat(CATEGORIES.all()).hasSizeBetween(250, 500);
    }

    @Test
    void everyNodeHasNamesInBothLanguagesAndASlug() {
        assertThat(CATEGORIES.all()).allSatisfy(category -> {
            assertThat(category.slug()).matches("[a-z0-9]+(-[a-z0-9]+)*");
            assertThat(category.name(Language.EN)).isNotBlank();
            assertThat(category.name(Language.ZH)).isNotBlank();
            assertThat(category.singular(Language.EN)).isNotBlank();
        });
        assertThat(CATEGORIES.all().stream().filter(category -> category.nameZh().codePoints().noneMatch(Character::isIdeographic))
                .map(Category::slug))
                .as("Chinese names without a Chinese character are acronyms").containsExactlyInAnyOrder("rgb-leds");
    }

    @Test
    void siblingsHaveDifferentNames() {
        for (var language : Language.values()) {
            var seen = new HashSet<String>();
            assertThat(CATEGORIES.all()).allMatch(category -> seen.add(category.parent() + "/" + category.name(language)));
        }
    }

    @Test
    void parentsComeBeforeChildren() {
        var seen = new HashSet<String>();
        for (var category : CATEGORIES.all()) {
            assertThat(category.parent() == null || seen.contains(category.parent())).as(category.slug()).isTrue();
            seen.add(category.slug());
        }
    }

    @Test
    void aPathLeadsFromTheRoot() {
        assertThat(CATEGORIES.path("pin-headers")).extracting(Category::slug).containsExactly("connectors", "headers", "pin-headers");
        assertThat(CATEGORIES.path("nowhere")).isEmpty();
    }

    @Test
    void descendantsIncludeTheNodeItself() {
        assertThat(CATEGORIES.withDescendants("headers")).contains("headers", "pin-headers", "female-headers").doesNotContain("connectors");
        assertThat(CATEGORIES.withDescendants("nowhere")).isEmpty();
    }

    @Test
    void countsAreSummedUpTheTree() {
        var sums = CATEGORIES.withDescendants(Map.of("pin-headers", 3L, "female-headers", 4L, "connectors", 1L));
        assertThat(sums).containsEntry("headers", 7L).containsEntry("connectors", 8L).containsEntry("pin-headers", 3L);
    }

    @Test
    void everyCategoryNamesParametersOfTheDictionary() {
        assertThat(CATEGORIES.all()).allSatisfy(category -> {
            assertThat(category.parameters()).isNotEmpty().doesNotHaveDuplicates().allMatch(name -> DICTIONARY.find(name).isPresent());
            assertThat(category.defining()).allMatch(name -> DICTIONARY.find(name).isPresent());
        });
    }
}

package hqb.search.words;

import hqb.catalogue.Category;
import hqb.catalogue.typed.CanonicalPackage;
import hqb.catalogue.typed.TypedValue;
import hqb.platform.Language;

/** What a piece of a search can mean. {@code field} and {@code value} say it as a filter does. */
public sealed interface Meaning {

    /** The parameter, or {@code category}, {@code package}, {@code manufacturer}, {@code function}. */
    String field();

    /** As a filter of that field states it. */
    String value();

    /** What people call the field. */
    String label(Language language);

    /** The value as people read it. */
    String shown(Language language);

    /** A value of a parameter. */
    record OfParameter(TypedValue typed) implements Meaning {
        @Override
        public String field() {
            return typed.parameter().name();
        }

        @Override
        public String value() {
            return typed.filter();
        }

        @Override
        public String label(Language language) {
            return typed.parameter().label(language);
        }

        @Override
        public String shown(Language language) {
            return typed.shown(language);
        }
    }

    /** A category with all below it. */
    record OfCategory(Category category) implements Meaning {
        @Override
        public String field() {
            return "category";
        }

        @Override
        public String value() {
            return category.slug();
        }

        @Override
        public String label(Language language) {
            return language.pick("Category", "类别");
        }

        @Override
        public String shown(Language language) {
            return category.name(language);
        }
    }

    /** A package in the one name of all its spellings. */
    record OfPackage(String name) implements Meaning {
        public OfPackage {
            name = CanonicalPackage.of(name);
        }

        @Override
        public String field() {
            return "package";
        }

        @Override
        public String value() {
            return name;
        }

        @Override
        public String label(Language language) {
            return language.pick("Package", "封装");
        }

        @Override
        public String shown(Language language) {
            return CanonicalPackage.label(name);
        }
    }

    /** A manufacturer by its canonical name. */
    record OfManufacturer(String name) implements Meaning {
        @Override
        public String field() {
            return "manufacturer";
        }

        @Override
        public String value() {
            return name;
        }

        @Override
        public String label(Language language) {
            return language.pick("Manufacturer", "制造商");
        }

        @Override
        public String shown(Language language) {
            return name;
        }
    }

    /** What a part does, where no category says it alone. */
    record OfFunction(Function function) implements Meaning {
        @Override
        public String field() {
            return "function";
        }

        @Override
        public String value() {
            return function.code();
        }

        @Override
        public String label(Language language) {
            return language.pick("Function", "功能");
        }

        @Override
        public String shown(Language language) {
            return language.pick(function.nameEn(), function.nameZh());
        }
    }
}

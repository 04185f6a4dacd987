package fr.rotative.article;

/** The heading under which the paper ran the article ({@code Prestataires}, {@code Le Net}), as displayed. */
public record Section(String name) {
    public Section {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A section has a name");
        }
    }

    @Override
    public String toString() {
        return name;
    }
}

package fr.rotative.web.pages;

import fr.rotative.language.Language;
import fr.rotative.language.Messages;
import fr.rotative.web.address.LanguageParameter;
import fr.rotative.web.asset.Assets;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Answers with a page made from a template of {@code web/templates}, compiled by the build, in the reader's language. */
public final class Renderer {
    /** What the names of the texts that scripts say begin with. */
    private static final String SCRIPTS = "script.";

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Map<Language, Spoken> spoken = new EnumMap<>(Language.class);
    private final Assets assets;

    /** What is said in a language, and what scripts say in it, as JSON. */
    private record Spoken(Messages messages, String scripts) {}

    public Renderer(Assets assets) {
        this.assets = assets;
        JsonMapper json = JsonMapper.builder().build();
        for (Language language : Language.values()) {
            Messages messages = Messages.in(language);
            String words = json.writeValueAsString(messages.patterns(SCRIPTS));
            spoken.put(language, new Spoken(messages, words.replace("<", "\\u003c")));
        }
    }

    /**
     * A reader asks for a page.
     *
     * @throws fr.rotative.web.problem.ProblemException if it is asked for in an unknown language
     */
    Visit visit(Context http) {
        return visit(http, LanguageParameter.read(http.queryString()));
    }

    /** The same of a reader whose request could not be read. */
    Visit failedVisit(Context http) {
        return visit(http, LanguageParameter.readable(http.queryString()));
    }

    private Visit visit(Context http, Optional<Language> asked) {
        Language language = asked.orElseGet(() -> Language.preferred(http.header("Accept-Language")));
        String others = LanguageParameter.without(http.queryString());
        return new Visit(http, others, in(language).messages, asked.isPresent());
    }

    private Spoken in(Language language) {
        return Objects.requireNonNull(spoken.get(language));
    }

    /**
     * @param template its file name without ending
     * @param title of the page; empty for the front page
     * @param view what the template shows, its parameter {@code view}
     */
    void show(Visit visit, String template, String title, Object view) {
        StringOutput page = new StringOutput();
        TemplateOutput output = visit.asked() ? new LinksInOneLanguage(page, visit) : page;
        Frame frame = new Frame(title, visit, assets, in(visit.language()).scripts);
        templates.render(template + ".jte", Map.of("frame", frame, "view", view), output);
        visit.http()
                .contentType("text/html; charset=utf-8")
                .header("Content-Language", visit.language().code())
                .header("Vary", "Accept-Language")
                .result(page.toString());
    }
}

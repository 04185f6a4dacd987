package fr.rotative.company.cues;

import fr.rotative.company.words.FrenchWords;
import fr.rotative.company.words.Span;
import fr.rotative.company.words.Token;
import fr.rotative.company.words.WordList;

/** The word lists by which names are judged; each is a table of {@code company/} in the resources that says what it holds,
 * and the dictionary of French. */
public record Lexicon(Naming naming, Persons persons, Deeds deeds, Others others, Topics topics, FrenchWords french) {

    /** Words that name a company, or a part of one, or stand inside its name. */
    public record Naming(
            WordList nouns,
            WordList softNouns,
            WordList owned,
            WordList roles,
            WordList forms,
            WordList inside,
            WordList heads,
            WordList beside) {
        private static Naming bundled() {
            return new Naming(
                    WordList.bundled("company-nouns"),
                    WordList.bundled("soft-nouns"),
                    WordList.bundled("owned"),
                    WordList.bundled("role-nouns"),
                    WordList.bundled("legal-forms"),
                    WordList.bundled("company-words"),
                    WordList.bundled("name-heads"),
                    WordList.bundled("beside-names"));
        }
    }

    /** Words that belong to people. */
    public record Persons(WordList givenNames, WordList roles, WordList appositions) {
        private static Persons bundled() {
            return new Persons(
                    WordList.bundled("given-names"),
                    WordList.bundled("person-roles"),
                    WordList.bundled("person-apposition"));
        }
    }

    /** Verbs, and the words of reporting. */
    public record Deeds(
            WordList companyVerbs,
            WordList commonVerbs,
            WordList beforeVerb,
            WordList buying,
            WordList source,
            WordList madeBy,
            WordList study) {
        private static Deeds bundled() {
            return new Deeds(
                    WordList.bundled("company-verbs"),
                    WordList.bundled("common-verbs"),
                    WordList.bundled("before-verb"),
                    WordList.bundled("buying-words"),
                    WordList.bundled("source-words"),
                    WordList.bundled("made-by"),
                    WordList.bundled("study-words"));
        }
    }

    /** Words of names that are no company, and words that make them so. */
    public record Others(
            WordList places,
            WordList nationalities,
            WordList institutions,
            WordList notCompanies,
            WordList things,
            WordList starters,
            WordList openers,
            WordList sports,
            WordList posted,
            WordList ofTheWorld,
            WordList namedAfter) {
        private static Others bundled() {
            return new Others(
                    WordList.bundled("places"),
                    WordList.bundled("nationalities"),
                    WordList.bundled("institutions"),
                    WordList.bundled("not-companies"),
                    WordList.bundled("things"),
                    WordList.bundled("starters"),
                    WordList.bundled("openers"),
                    WordList.bundled("sports"),
                    WordList.bundled("posted"),
                    WordList.bundled("of-the-world"),
                    WordList.bundled("named-after"));
        }
    }

    /** Words by which reports of other things than business are known. */
    public record Topics(WordList sport, WordList stage) {
        private static Topics bundled() {
            return new Topics(WordList.bundled("sport-words"), WordList.bundled("stage-words"));
        }
    }

    public static Lexicon bundled() {
        return new Lexicon(
                Naming.bundled(),
                Persons.bundled(),
                Deeds.bundled(),
                Others.bundled(),
                Topics.bundled(),
                FrenchWords.bundled());
    }

    /** Whether the word of the passage is a given name, by the list or by the dictionary. */
    public boolean isGivenName(Span around, Token word) {
        return persons.givenNames().has(word) || french.isGivenName(around.written(word));
    }
}

package io.beckon.admin.rules;

import io.beckon.admin.rules.Competition.Contender;
import io.beckon.admin.words.Words;
import io.beckon.definitions.rules.Filter;
import io.beckon.definitions.site.Site;
import java.util.List;
import java.util.stream.Collectors;

/** Says which rules compete, and who goes first. */
public final class CompetitionWords {
    private final Words words;
    private final FilterWords filters;

    /** Words about the rules of a site. */
    public CompetitionWords(Words words, Site site) {
        this.words = words;
        this.filters = new FilterWords(words, site);
    }

    /** How much competition there is. */
    public String summary(Competitions competitions) {
        return words.say("rules.competition.summary", competitions.groups().size());
    }

    /** The events on which the rules of a group meet. */
    public String occasion(Competition group) {
        if (!group.events().isEmpty()) {
            String events = group.events().stream()
                    .map(Filter::event)
                    .map(filters::name)
                    .collect(Collectors.joining(", "));
            return words.say("rules.competition.occasion", events);
        }
        return switch (group.type()) {
            case SYSTEM -> words.say("rules.competition.occasion.system");
            case BUSINESS -> words.say("rules.competition.occasion.business");
            case null -> words.say("rules.competition.occasion", filters.name(Filter.ANY));
        };
    }

    /** Where a rule takes part; empty: everywhere. */
    public String where(Contender contender) {
        return contender.categories().stream().map(filters::category).sorted().collect(Collectors.joining(", "));
    }

    /** Whom of its group a rule never meets; empty: it can meet all of them. */
    public String never(Competition group, Contender contender) {
        List<String> never = group.contenders().stream()
                .filter(other -> contender.never().contains(other.rule()))
                .map(Contender::name)
                .toList();
        return never.isEmpty() ? "" : words.say("rules.competition.never", quoted(never));
    }

    /** Who wins, and when. */
    public String winner(Competition group) {
        Contender first = group.contenders().getFirst();
        String sentence = words.say("rules.competition.winner", first.name());
        if (group.isTied()) {
            sentence += " " + words.say("rules.competition.tied");
        }
        return group.isOnlyWhereCategoriesMeet()
                ? sentence + " " + words.say("rules.competition.categories")
                : sentence;
    }

    /** The rules that compete with none, but with each other where their times end at once. */
    public String timed(Competitions competitions) {
        return words.say("rules.competition.timed", competitions.timed().size(), quoted(competitions.timed()));
    }

    private String quoted(List<String> names) {
        return names.stream().map(name -> words.say("rules.quoted", name)).collect(Collectors.joining(", "));
    }
}

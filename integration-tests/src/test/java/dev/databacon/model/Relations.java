package dev.databacon.model;

import dev.databacon.corpus.CorpusNode;
import dev.databacon.corpus.DocNode;
import dev.databacon.corpus.ProfileNode;
import dev.databacon.corpus.TermNode;
import dev.databacon.corpus.UserNode;
import java.util.ArrayList;
import java.util.List;

/**
 * The relations: one to one, one to many, many to many, to the same type, one-sided, with data on
 * edges and without.
 */
final class Relations extends Feature {
  private final List<Feature> fields = new ArrayList<>();
  private final ScorePort scorePort = new ScorePort();
  private final CountPort<TermNode> countPort = new CountPort<>();
  private final End userCorpora;
  private final End userProfile;
  private final End corpusDocs;
  private final End corpusTerms;
  private final End docTerms;
  private final End termSpecialDocs;
  private final End docScores;
  private final End docTranslationOf;

  Relations(World world) {
    super(world);
    userCorpora = End.relation(model, false, true);
    userProfile = End.relation(model, true, true);
    corpusDocs = End.relation(model, false, true);
    corpusTerms = End.relation(model, false, true);
    docTerms = End.relation(model, false, false);
    termSpecialDocs = End.relation(model, false, false);
    docScores = End.relation(model, false, false);
    docTranslationOf = End.relation(model, true, false);
    toMany();
    toOne();
    data();
  }

  /** The end of terms that leads to their corpus. */
  End termCorpus() {
    return corpusTerms.other();
  }

  private void toMany() {
    fields.add(
        new ToMany<>(
            world,
            "corpora",
            userCorpora,
            world.users,
            world.corpora,
            u -> u.corpora,
            (UserNode u, int i) -> u.corpora.get(i)));
    fields.add(
        new ToMany<>(
            world,
            "docs",
            corpusDocs,
            world.corpora,
            world.docs,
            c -> c.docs,
            (CorpusNode c, int i) -> c.docs.get(i)));
    fields.add(
        new ToMany<>(
            world,
            "terms",
            corpusTerms,
            world.corpora,
            world.terms,
            c -> c.terms,
            (CorpusNode c, int i) -> c.terms.get(i)));
    fields.add(
        new ToMany<>(
            world,
            "terms",
            docTerms,
            world.docs,
            world.terms,
            d -> d.terms,
            (DocNode d, int i) -> d.terms.get(i).node()));
    fields.add(
        new ToMany<>(
            world,
            "docs",
            docTerms.other(),
            world.terms,
            world.docs,
            t -> t.docs,
            (TermNode t, int i) -> t.docs.get(i).node()));
    fields.add(
        new ToMany<>(
            world,
            "specialDocs",
            termSpecialDocs,
            world.terms,
            world.docs,
            t -> t.specialDocs,
            (TermNode t, int i) -> t.specialDocs.get(i)));
    fields.add(
        new ToMany<>(
            world,
            "scores",
            docScores,
            world.docs,
            world.docs,
            d -> d.scores,
            (DocNode d, int i) -> d.scores.get(i).node()));
  }

  private void toOne() {
    fields.add(
        new ToOne<UserNode, ProfileNode>(
            world, "profile", userProfile, world.users, world.profiles, u -> u.profile));
    fields.add(
        new ToOne<ProfileNode, UserNode>(
            world, "user", userProfile.other(), world.profiles, world.users, p -> p.user));
    fields.add(
        new ToOne<CorpusNode, UserNode>(
            world, "user", userCorpora.other(), world.corpora, world.users, c -> c.user));
    fields.add(
        new ToOne<DocNode, CorpusNode>(
            world, "corpus", corpusDocs.other(), world.docs, world.corpora, d -> d.corpus));
    fields.add(
        new ToOne<TermNode, CorpusNode>(
            world, "corpus", termCorpus(), world.terms, world.corpora, t -> t.corpus));
    fields.add(
        new ToOne<DocNode, DocNode>(
            world,
            "translationOf",
            docTranslationOf,
            world.docs,
            world.docs,
            d -> d.translationOf));
  }

  private void data() {
    fields.add(
        new EdgeDataOfList<>(
            world, "scores", docScores, world.docs, world.docs, d -> d.scores, scorePort));
    fields.add(
        new EdgeDataOfList<>(
            world, "terms", docTerms, world.docs, world.terms, d -> d.terms, countPort));
    fields.add(
        new EdgeDataOfList<>(
            world,
            "docs",
            docTerms.other(),
            world.terms,
            world.docs,
            t -> t.docs,
            new CountPort<DocNode>()));
    fields.add(
        new EdgeDataOfOne<>(
            world,
            "translationOf",
            docTranslationOf,
            world.docs,
            world.docs,
            d -> d.translationOf,
            scorePort));
  }

  @Override
  void addTo(Steps steps) {
    fields.forEach(field -> field.addTo(steps));
    world.users.draft(
        RelationParts.edges(
            world,
            "corpora",
            userCorpora,
            world.corpora,
            3,
            (d, to) -> d.corpora(to.toArray(CorpusNode[]::new))));
    world.users.draft(
        RelationParts.edges(
            world, "profile", userProfile, world.profiles, 1, (d, to) -> d.profile(to.get(0))));
    world.profiles.draft(
        RelationParts.edges(
            world, "user", userProfile.other(), world.users, 1, (d, to) -> d.user(to.get(0))));
    world.corpora.draft(
        RelationParts.edges(
            world, "user", userCorpora.other(), world.users, 1, (d, to) -> d.user(to.get(0))));
    world.corpora.draft(
        RelationParts.edges(
            world,
            "docs",
            corpusDocs,
            world.docs,
            3,
            (d, to) -> d.docs(to.toArray(DocNode[]::new))));
    world.corpora.draft(
        RelationParts.edges(
            world,
            "terms",
            corpusTerms,
            world.terms,
            3,
            (d, to) -> d.terms(to.toArray(TermNode[]::new))));
    world.docs.draft(
        RelationParts.edges(
            world, "corpus", corpusDocs.other(), world.corpora, 1, (d, to) -> d.corpus(to.get(0))));
    world.docs.draft(
        RelationParts.edges(
            world,
            "terms",
            docTerms,
            world.terms,
            3,
            (d, to) -> d.terms(to.toArray(TermNode[]::new))));
    world.docs.draft(
        RelationParts.edge(
            world,
            "scores",
            docScores,
            world.docs,
            scorePort,
            (d, to, change) -> d.scores(to, edge -> scorePort.write(edge, change))));
    world.docs.draft(
        RelationParts.edge(
            world,
            "translationOf",
            docTranslationOf,
            world.docs,
            scorePort,
            (d, to, change) -> d.translationOf(to, edge -> scorePort.write(edge, change))));
    world.terms.draft(
        RelationParts.edges(
            world, "corpus", termCorpus(), world.corpora, 1, (d, to) -> d.corpus(to.get(0))));
    world.terms.draft(
        RelationParts.edge(
            world,
            "docs",
            docTerms.other(),
            world.docs,
            new CountPort<>(),
            (d, to, change) -> d.docs(to, edge -> new CountPort<DocNode>().write(edge, change))));
    world.terms.draft(
        RelationParts.edges(
            world,
            "specialDocs",
            termSpecialDocs,
            world.docs,
            3,
            (d, to) -> d.specialDocs(to.toArray(DocNode[]::new))));
  }

  @Override
  void compare() {
    fields.forEach(Feature::compare);
  }
}

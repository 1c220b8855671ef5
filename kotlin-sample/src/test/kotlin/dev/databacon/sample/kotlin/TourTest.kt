package dev.databacon.sample.kotlin

import dev.databacon.Databacon
import dev.databacon.Options.at
import dev.databacon.embedded.EmbeddedCluster
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.BeforeAll
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestInstance
import java.time.Duration

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TourTest {
    private lateinit var cluster: EmbeddedCluster
    private lateinit var db: Databacon
    private lateinit var tour: Tour

    @BeforeAll
    fun start() {
        cluster = EmbeddedCluster.builder().servers(2).start()
        db = connect(cluster)
        tour = Tour(db)
    }

    @AfterAll
    fun stop() {
        db.close()
        cluster.close()
    }

    @Test
    fun tellsWhatItStored() {
        assertThat(tour.lines()).containsExactly(
            "cam has 1 corpus at /texts",
            "it is among them: true",
            "its documents: [Pigs, part 1, Pigs, part 2, Pigs, part 3]",
            "most like 1.txt: 2.txt, 900 for {shared=pig}",
            "found by title: [Pigs, part 2]",
            "its sections: [Pigs, Food]",
            "no password yet: none",
        )
    }

    @Test
    fun readsFieldsThatAreFunctionsAndFieldsThatAreProperties() {
        val user = tour.user("fay")
        assertThat(user.newsletterSub()).isTrue()
        assertThat(user.role()).isEqualTo(User.Role.STAFF)
        user.flags.update { it.newsletterSub(false) }
        assertThat(user.flags().newsletterSub()).isFalse()
        user.password.set("digest") { it.twoFactor(true) }
        assertThat(user.password.entry()?.twoFactor()).isTrue()
        assertThat(user.emails().toList()).containsExactly("fay@example.org")
        assertThat(user.emails.find("fay@example.org")?.status)
            .isEqualTo(User.EmailFlags.Verification.UNSENT)
    }

    @Test
    fun seesWhatMayBeAbsent() {
        val user = tour.user("gil")
        val password: String? = user.password()
        assertThat(password).isNull()
        val corpus: CorpusNode = tour.corpus(user)
        val owner: UserNode? = corpus.user()
        assertThat(owner).isEqualTo(user)
        corpus.user.clear()
        assertThat(corpus.user()?.username()).isNull()
        assertThat(user.corpora().count()).isZero()
        assertThat(corpus in user.corpora).isFalse()
    }

    @Test
    fun searchesNames() {
        tour.corpus(tour.user("ivy")).docs[0].title.set("Éclairs")
        val hit = DocDao(db).searchTitleEntries("eclair").single()
        assertThat(hit.name()).isEqualTo("Éclairs")
        hit.node().title.clear()
        val title: String? = hit.node().title()
        assertThat(title).isNull()
    }

    @Test
    fun putsSectionsUnderADocument() {
        val doc = tour.corpus(tour.user("jan")).docs[0]
        val last = tour.section(doc)
        val first = doc.sections.create({ it.heading("Preface") }, at(0))
        assertThat(doc.sections().map { it.heading() }).containsExactly("Preface", "Pigs")
        val inner = last.subsections[0]
        val above: DocNode? = inner.doc()
        assertThat(above).isNull()
        assertThat(inner.section()).isEqualTo(last)
        inner.move(first)
        assertThat(inner in first.subsections).isTrue()
        assertThat(last.subsections().count()).isZero()
        doc.remove()
        assertThat(inner.exists()).isFalse()
    }

    @Test
    fun editsOneAtATime() {
        val section = tour.section(tour.corpus(tour.user("kim")).docs[0])
        section.edit.acquire(Duration.ofSeconds(10)).use { held ->
            assertThat(section.edit()).isTrue()
            assertThat(tour.edit(section, "mine")).isNull()
            assertThat(section.text()).isEqualTo("They are clever.")
            held.check()
        }
        assertThat(tour.edit(section, "mine")).isEqualTo(2)
        assertThat(section.text()).isEqualTo("mine")
        assertThat(section.edit()).isFalse()
    }

    @Test
    fun readsShapes() {
        val corpus = tour.corpus(tour.user("lou"))
        val cards: List<DocCard> = corpus.path().docs().list(DocCardShape.INSTANCE)
        assertThat(cards.map { it.title to it.length }).containsExactly(
            "Pigs, part 1" to 100, "Pigs, part 2" to 200, "Pigs, part 3" to 300,
        )
        val (id, _, _, owner, sections, terms) = cards[1]
        assertThat(id).isEqualTo(corpus.docs[1].id())
        assertThat(owner).isEqualTo(corpus)
        assertThat(sections).isZero()
        assertThat(terms).containsExactly(TermCount("pig", 2))
    }

    @Test
    fun indexesAndIterates() {
        val corpus = tour.corpus(tour.user("hal"))
        val term = corpus.terms[0]
        assertThat(term.string()).isEqualTo("pig")
        assertThat(term.docCount.increment()).isEqualTo(4)
        assertThat(term.docs.edges().map { it.count() }).containsExactly(1, 2, 3)
        assertThat(corpus.docs[2].length()).isEqualTo(300)
        assertThat(corpus.docs[2].content()?.topTerms()).containsExactly(term.id())
        assertThat(corpus.summary()?.topTerms()).containsExactly("pig")
    }
}

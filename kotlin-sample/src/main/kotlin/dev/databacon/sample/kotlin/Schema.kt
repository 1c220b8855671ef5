package dev.databacon.sample.kotlin

import dev.databacon.annotations.Alias
import dev.databacon.annotations.Child
import dev.databacon.annotations.Flag
import dev.databacon.annotations.Lock
import dev.databacon.annotations.Name
import dev.databacon.annotations.Node
import dev.databacon.annotations.Parent
import dev.databacon.annotations.Prop
import dev.databacon.annotations.Relation
import dev.databacon.annotations.Value
import dev.databacon.node.Lease

/** Somebody who collects documents. Fields are properties or functions, whichever reads better. */
@Node
interface User {
    /** What a user may do. */
    enum class Role { ADMIN, STAFF, USER }

    /** Whether the newsletter is wanted. */
    @get:Flag(defaultValue = "true")
    val newsletterSub: Boolean

    /** What this user may do. */
    @Flag(defaultValue = "USER")
    fun role(): Role

    /** The name that the user signs in with. */
    @get:Alias
    val username: String?

    /** The user's addresses, the preferred one first. */
    @Alias(flags = EmailFlags::class)
    fun emails(): List<String>

    /** What is kept with each address. */
    interface EmailFlags {
        /** How far an address has been confirmed. */
        enum class Verification { UNSENT, SENT, RESENT, CONFIRMED }

        /** How far the address has been confirmed. */
        @get:Flag
        val status: Verification
    }

    /** The digest of the password. */
    @get:Prop(flags = PasswordFlags::class)
    val password: String?

    /** What is kept with the password. */
    interface PasswordFlags {
        /** Whether a second factor is asked for. */
        @Flag
        fun twoFactor(): Boolean
    }

    /** The user's collections of documents. */
    @get:Relation(inverse = "user")
    val corpora: List<Corpus>
}

/** The documents below one directory. */
@Node
interface Corpus {
    /** What is known about the whole corpus. */
    @get:Value
    val summary: Summary?

    /** The directory, as an absolute path. */
    @Alias(uniqueTo = "user")
    fun root(): String?

    /** Whose corpus it is. */
    @Relation(inverse = "corpora")
    fun user(): User?

    /** The documents, in the order in which they came in. */
    @get:Relation(inverse = "corpus", counted = true)
    val docs: List<Doc>

    /** Every word of the documents. */
    @get:Relation(inverse = "corpus")
    val terms: List<Term>
}

/** One text file. */
@Node
interface Doc {
    /** What was found in the file. */
    @get:Value
    val content: Content?

    /** The number of words; 65,535 stands for that many or more. */
    @get:Flag(bits = 16)
    val length: Int

    /** The title that the file gives itself. */
    @get:Name
    val title: String?

    /** The path below the directory of the corpus, with slashes. */
    @get:Alias(uniqueTo = "corpus")
    val file: String?

    /** Its sections, in the order of reading. */
    @get:Child
    val sections: List<Section>

    /** The corpus that it belongs to. */
    @Relation(inverse = "docs")
    fun corpus(): Corpus?

    /** Documents that use the same words, most similar first. */
    @get:Relation(edge = Score::class)
    val scores: List<Doc>

    /** How alike two documents are. */
    interface Score {
        /** The similarity in thousandths. */
        @get:Flag(bits = 16)
        val similarity: Int

        /** Why. */
        @Value
        fun note(): Map<String, String>?
    }

    /** Its words, most frequent first. */
    @Relation(inverse = "docs", edge = Count::class)
    fun terms(): List<Term>

    /** How often a word stands in a document. */
    interface Count {
        /** The number of times; 4,095 stands for that many or more. */
        @Flag(bits = 12)
        fun count(): Int
    }
}

/** A part of a document under a heading. */
@Node
interface Section {
    /** The document, null for a section of a section. */
    @get:Parent
    val doc: Doc?

    /** The section around it, null for one that stands in the document itself. */
    @Parent
    fun section(): Section?

    /** Its heading. */
    @get:Prop
    val heading: String?

    /** How the text under the heading begins. */
    @Prop
    fun text(): String?

    /** The sections inside of it, in the order of reading. */
    @Child
    fun subsections(): List<Section>

    /** Held while the section is edited. */
    @get:Lock
    val edit: Lease
}

/** A word of a corpus. */
@Node
interface Term {
    /** The number of documents that it stands in. */
    @get:Value
    val docCount: Long

    /** The word, in lower case. */
    @get:Alias(uniqueTo = "corpus")
    val string: String?

    /** The corpus that it belongs to. */
    @Relation(inverse = "terms")
    fun corpus(): Corpus?

    /** The documents that it stands in. */
    @get:Relation(inverse = "terms")
    val docs: List<Doc>
}

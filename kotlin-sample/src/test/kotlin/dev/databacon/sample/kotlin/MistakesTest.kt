package dev.databacon.sample.kotlin

import java.nio.file.Path
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

/** What only Kotlin can get wrong is said about the Kotlin line, all of it in one compilation. */
class MistakesTest {
    @TempDir
    lateinit var directory: Path

    @Test
    fun saysWhatIsWrongOnTheLineItIsWrittenOn() {
        val result = Kapt(directory).compile(SOURCE)
        assertThat(result.succeeded).isFalse()
        val lines = result.output.lines()
        assertThat(lines.count { " error: " in it }).describedAs(result.output)
            .isEqualTo(SOURCE.lines().count { "// [" in it })
        SOURCE.lines().forEachIndexed { index, line ->
            if ("// " in line) {
                val wanted = line.substringAfter("// ").removePrefix("warning ").split(" | ")
                assertThat(lines).describedAs(line).anySatisfy {
                    assertThat(it).contains("Bad.kt:${index + 1}:").contains(wanted)
                }
            }
        }
    }

    private companion object {
        const val SOURCE = """package bad

import dev.databacon.annotations.*

@Node
interface Plain {
    @Prop val name: String? // [MethodWithoutAnnotation] | @get:Prop
}

@Node
interface Waiting {
    @Prop suspend fun name(): String? // [SuspendFunction]
}

@Node // [HiddenByKapt] | my name
interface Hidden {
    @Prop fun `my name`(): String?
}

@Node // [HiddenByKapt] | 'amount'
interface Counting {
    @Prop fun amount(): UInt
}

@Node
interface Sound {
    @get:Flag(defaultValue = "true") val wanted: Boolean
    @get:Prop val name: String // warning [KotlinNonNull] | String?
}

@Node
interface Asking {
    @Prop fun name(which: Int): String? // [MethodWithParameters]
}

@Node // [NodeNotAnInterface]
abstract class NoInterface

@Node
interface Right {
    @get:Prop val title: String?
    @Relation fun similar(): List<Right>
}

@Shape(Right::class)
data class Card(
    val titel: String?, // [UnknownComponent] | Did you mean 'title'?
    val title: String, // warning [KotlinNonNull] | String?
    @First(0) val similar: List<Small>, // [FirstBelowOne]
)

@Shape(Right::class)
data class Small(val title: Int) // [ComponentType] | Write String.

@Shape(Right::class) // [ShapeNotARecord] | data class
class NoRecord(val title: String?)
"""
    }
}

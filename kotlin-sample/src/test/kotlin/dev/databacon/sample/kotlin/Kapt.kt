package dev.databacon.sample.kotlin

import java.io.ByteArrayOutputStream
import java.io.File
import java.io.PrintStream
import java.nio.file.Files
import java.nio.file.Path
import org.jetbrains.kotlin.cli.common.ExitCode
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler

/** Compiles Kotlin with the annotation processor, as a build would, in a directory of its own. */
internal class Kapt(private val directory: Path) {
    /** What a compilation printed, and whether it went through. */
    data class Result(val succeeded: Boolean, val output: String)

    fun compile(source: String): Result {
        val file = directory.resolve("Bad.kt")
        Files.writeString(file, source)
        // The lock file goes beside a build file.
        Files.writeString(directory.resolve("pom.xml"), "<project/>")
        val classPath = System.getProperty("java.class.path")
        val out = ByteArrayOutputStream()
        val exit = K2JVMCompiler().exec(
            PrintStream(out, true, Charsets.UTF_8),
            "-no-stdlib", "-no-reflect", "-jvm-target", "17",
            "-classpath", classPath,
            // The name stands in the metadata of every class, and looks like a mangled member.
            "-module-name", "acme-billing",
            "-d", directory.resolve("classes").toString(),
            "-Xplugin=" + jar("kotlin-annotation-processing-embeddable"),
            *options(classPath),
            file.toString(),
        )
        return Result(exit == ExitCode.OK, out.toString(Charsets.UTF_8))
    }

    private fun options(classPath: String): Array<String> {
        val paths = classPath.split(File.pathSeparator).map { "apclasspath=$it" }
        val directories = listOf("sources", "classes", "stubs").map { "$it=${directory.resolve(it)}" }
        val others = listOf("aptMode=stubsAndApt", "mapDiagnosticLocations=true", "correctErrorTypes=true")
        return (paths + directories + others)
            .flatMap { listOf("-P", "plugin:org.jetbrains.kotlin.kapt3:$it") }
            .toTypedArray()
    }

    private fun jar(name: String): String =
        System.getProperty("java.class.path").split(File.pathSeparator).first { name in it }
}

package dev.databacon.path;

import dev.databacon.Databacon;
import dev.databacon.DatabaconConfig;
import dev.databacon.corpus.CorpusDao;
import dev.databacon.corpus.CorpusNode;
import dev.databacon.corpus.Doc;
import dev.databacon.corpus.DocDao;
import dev.databacon.corpus.DocFields;
import dev.databacon.testkit.TestServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A program that streams more than its heap can hold, and prints how much that was. */
final class SmallHeapReader {
  private SmallHeapReader() {}

  static List<String> arguments(List<TestServer> servers, CorpusNode corpus) {
    List<String> arguments = new ArrayList<>(List.of(Long.toString(corpus.id())));
    for (TestServer server : servers) {
      arguments.addAll(List.of(server.name(), server.jdbcUrl(), server.user(), server.password()));
    }
    return arguments;
  }

  public static void main(String[] arguments) {
    DatabaconConfig.Builder config = DatabaconConfig.builder();
    for (int i = 1; i < arguments.length; i += 4) {
      config.server(arguments[i], arguments[i + 1], arguments[i + 2], arguments[i + 3]);
    }
    try (Databacon db = Databacon.connect(config.build())) {
      CorpusNode corpus = new CorpusDao(db).handle(Long.parseLong(arguments[0]));
      System.out.println(characters(corpus.path().docs().value(DocFields.CONTENT)));
      System.out.println(characters(new DocDao(db).path().value(DocFields.CONTENT)));
      System.out.println(new DocDao(db).all().stream().count());
    }
  }

  private static long characters(ValuePath<Doc.Content> contents) {
    try (Stream<Doc.Content> stream = contents.stream()) {
      return stream.mapToLong(content -> Objects.requireNonNull(content).path().length()).sum();
    }
  }
}

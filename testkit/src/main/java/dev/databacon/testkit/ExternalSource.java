package dev.databacon.testkit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Servers that exist already, named by their URLs. */
final class ExternalSource implements ServerSource {
  private final List<ServerAddress> addresses;

  ExternalSource(List<String> urls) {
    this.addresses = urls.stream().map(ServerAddress::parse).toList();
  }

  @Override
  public List<ServerAddress> servers(int count) {
    if (addresses.size() < count) {
      throw new ServerSupplyException(
          "The test wants "
              + count
              + " servers, but "
              + SupplySettings.URLS
              + " names "
              + addresses.size()
              + ". Add more URLs, separated by commas, such as"
              + " jdbc:postgresql://host:5432/postgres?user=u&password=p. The same URL may stand"
              + " there several times: each gets a database of its own.");
    }
    return addresses.subList(0, count);
  }

  @Override
  public @Nullable Started startWith(String setting, String value) {
    return null;
  }
}

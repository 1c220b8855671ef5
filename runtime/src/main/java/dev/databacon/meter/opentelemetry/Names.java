package dev.databacon.meter.opentelemetry;

import io.opentelemetry.api.common.AttributeKey;
import java.util.List;

/**
 * The names that OpenTelemetry's stable conventions for databases (1.33.0) give to what a client
 * tells, and two of our own.
 */
final class Names {
  static final String SCHEMA = "https://opentelemetry.io/schemas/1.33.0";

  static final String DURATION = "db.client.operation.duration";

  /** The bounds in seconds that the convention of {@link #DURATION} asks for. */
  static final List<Double> BOUNDS = List.of(0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1.0, 5.0, 10.0);

  static final AttributeKey<String> SYSTEM = AttributeKey.stringKey("db.system.name");
  static final AttributeKey<String> NAMESPACE = AttributeKey.stringKey("db.namespace");
  static final AttributeKey<String> SUMMARY = AttributeKey.stringKey("db.query.summary");
  static final AttributeKey<String> TEXT = AttributeKey.stringKey("db.query.text");
  static final AttributeKey<String> STATUS = AttributeKey.stringKey("db.response.status_code");
  static final AttributeKey<String> ADDRESS = AttributeKey.stringKey("server.address");
  static final AttributeKey<Long> PORT = AttributeKey.longKey("server.port");
  static final AttributeKey<String> ERROR = AttributeKey.stringKey("error.type");

  static final AttributeKey<Long> ROUND_TRIPS = AttributeKey.longKey("databacon.round_trips");
  static final AttributeKey<Long> ROWS = AttributeKey.longKey("databacon.rows");

  private static final int LONGEST_SUMMARY = 255;

  private Names() {}

  /** As much of the names of statements as the convention allows, and no half of one. */
  static String summary(String names) {
    if (names.length() <= LONGEST_SUMMARY) {
      return names;
    }
    int end = names.lastIndexOf('+', LONGEST_SUMMARY);
    return names.substring(0, end > 0 ? end : LONGEST_SUMMARY);
  }
}

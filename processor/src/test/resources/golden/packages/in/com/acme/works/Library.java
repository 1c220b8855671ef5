package com.acme.works;

import com.acme.people.Company;
import com.acme.people.Timestamped;
import dev.databacon.annotations.Flag;
import dev.databacon.annotations.Node;
import dev.databacon.annotations.Prop;
import dev.databacon.annotations.Relation;
import dev.databacon.annotations.Value;
import java.util.Map;

public interface Library {

  /** Its name and those inside of it are names of the runtime's types too. */
  @Node
  interface Page extends Timestamped {
    @Relation(inverse = "pages", edge = Relation_.class)
    Company.Person owner();

    @Prop
    Map<String, Handle> handles();

    record Handle(String edge, Options options) {}

    enum Options {
      ON,
      OFF
    }

    interface Marks {
      @Flag
      boolean bold();
    }

    interface Relation_ extends Marks {
      @Flag
      List list();

      @Value
      java.util.List<String> notes();

      /** Hides a type of the runtime. */
      interface EdgeData {}

      enum List {
        FIRST,
        LAST
      }
    }
  }
}

package dev.databacon.docs.readme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databacon.Databacon;
import dev.databacon.docs.readme.User.Role;
import dev.databacon.testkit.DatabaconTest;
import org.junit.jupiter.api.Test;

/** The code of README.md. */
class ReadmeTest {

  @Test
  @DatabaconTest(servers = 2)
  void theExampleDoesWhatItSays(Databacon db) {
    UserDao users = new UserDao(db);
    DocDao docs = new DocDao(db);

    UserNode cam = users.create(u -> u.username("cam").role(Role.STAFF).bio("Farmer"));
    DocNode pigs = docs.create(d -> d.title("Pigs").author(cam));
    DocNode boars = docs.create(d -> d.title("Boars").author(cam));
    pigs.similar.add(boars, edge -> edge.percent(80));      // atomic over two servers

    UserNode found = users.byUsername("cam");               // one operation: the handle, or null
    for (DocNode doc : found.docs()) {                      // one operation a page
      System.out.println(doc.title());                      // one operation
    }
    int percent = pigs.similar.get(0).percent();            // an edge is a snapshot, read at once
    pigs.similar.update(boars, edge -> edge.percent(85));   // seen from both ends
    cam.role.set(Role.ADMIN);                               // cam.role is the field, cam.role() its value

    assertThat(found).isEqualTo(cam);
    assertThat(percent).isEqualTo(80);
    assertThat(pigs.similar.get(0).percent()).isEqualTo(85);
    assertThat(cam.role()).isEqualTo(Role.ADMIN);
    assertThat(cam.docs().toList()).containsExactly(pigs, boars);
    assertThat(pigs.author()).isEqualTo(cam);
  }
}

package kotlin;

public @interface Metadata {
  String[] d1() default {};

  String[] d2() default {};
}

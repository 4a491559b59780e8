package org.amparo.s3;

/** The two parts of a key of a store. */
record S3Key(String id, String secret) {

  /** Returns the public part. */
  @Override
  public String toString() {
    return id;
  }
}

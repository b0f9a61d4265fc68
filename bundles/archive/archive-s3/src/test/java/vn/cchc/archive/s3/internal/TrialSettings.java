package vn.cchc.archive.s3.internal;

import java.lang.annotation.Annotation;

/** Settings of a test: a store at an address, with little patience. */
record TrialSettings(String endpoint, String bucket, String prefix, String credentialsFile)
        implements S3Settings {
    static final int ANSWER_SECONDS = 3;

    TrialSettings(String endpoint, String bucket) {
        this(endpoint, bucket, "archive/contents", "");
    }

    @Override
    public String region() {
        return "us-east-1";
    }

    @Override
    public boolean pathStyle() {
        return true;
    }

    @Override
    public String accessKeyVariable() {
        return "TRIAL_ACCESS";
    }

    @Override
    public String secretKeyVariable() {
        return "TRIAL_SECRET";
    }

    @Override
    public int connectSeconds() {
        return 2;
    }

    @Override
    public int answerSeconds() {
        return ANSWER_SECONDS;
    }

    @Override
    public int requestSeconds() {
        return 30;
    }

    @Override
    public int attempts() {
        return 2;
    }

    @Override
    public int partMegabytes() {
        return 5;
    }

    @Override
    public Class<? extends Annotation> annotationType() {
        return S3Settings.class;
    }
}

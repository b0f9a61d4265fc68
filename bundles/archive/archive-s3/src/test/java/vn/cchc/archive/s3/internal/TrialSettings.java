package vn.cchc.archive.s3.internal;

import java.lang.annotation.Annotation;

/** Settings of a test: a store at an address. */
record TrialSettings(
        String endpoint, String bucket, String prefix, String credentialsFile, int answerSeconds)
        implements S3Settings {
    private static final int BUSY_MACHINE = 30;

    TrialSettings(String endpoint, String bucket) {
        this(endpoint, bucket, "archive/contents", "", BUSY_MACHINE);
    }

    TrialSettings with(int answerSeconds) {
        return new TrialSettings(endpoint, bucket, prefix, credentialsFile, answerSeconds);
    }

    TrialSettings withFile(String credentialsFile) {
        return new TrialSettings(endpoint, bucket, prefix, credentialsFile, answerSeconds);
    }

    TrialSettings withPrefix(String prefix) {
        return new TrialSettings(endpoint, bucket, prefix, credentialsFile, answerSeconds);
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

    @Override
    public int unfinishedHours() {
        return 12;
    }
}

package org.backfile.s3;

import java.net.UnknownHostException;
import java.util.Set;
import org.backfile.report.UserError;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;

/** What went wrong with a bucket, and what to do about it. */
final class S3Failure {
    private static final Set<String> KEYS =
            Set.of("InvalidAccessKeyId", "SignatureDoesNotMatch", "InvalidToken", "ExpiredToken");
    private static final Set<String> REGION =
            Set.of("PermanentRedirect", "AuthorizationHeaderMalformed", "IllegalLocationConstraintException");
    private static final int FORBIDDEN = 403;
    private static final int NOT_IMPLEMENTED = 501;

    private S3Failure() {}

    /** The status of the answer; 0 if there was none. */
    static int status(SdkException e) {
        return e instanceof AwsServiceException answer ? answer.statusCode() : 0;
    }

    private static String code(SdkException e) {
        return e instanceof AwsServiceException answer && answer.awsErrorDetails() != null
                ? String.valueOf(answer.awsErrorDetails().errorCode())
                : "";
    }

    /** Whether it is of no use to try another file. */
    static boolean concernsAll(SdkException e) {
        return status(e) == FORBIDDEN
                || code(e).equals("NoSuchBucket")
                || KEYS.contains(code(e))
                || REGION.contains(code(e))
                || isAboutCredentials(e)
                || hasCause(e, UnknownHostException.class);
    }

    /** Whether the service does not know what it was asked for. */
    static boolean isNotUnderstood(SdkException e) {
        return status(e) == NOT_IMPLEMENTED || code(e).equals("NotImplemented");
    }

    /** What ends the run. */
    static UserError of(String target, String bucket, SdkException e) {
        String code = code(e);
        if (code.equals("NoSuchBucket")) {
            return new UserError("There is no bucket " + bucket + " for " + target, "make it, or name another", e);
        }
        if (isAboutCredentials(e)) {
            return new UserError(
                    "No keys for " + target + " are known",
                    "set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or AWS_PROFILE",
                    e);
        }
        if (KEYS.contains(code)) {
            return new UserError(
                    target + " does not take the keys (" + code + ")",
                    "see that AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or the profile, are of that service",
                    e);
        }
        if (status(e) == FORBIDDEN) {
            return new UserError(
                    target + " refuses (" + text(e) + ")",
                    "the keys need the rights s3:ListBucket of the bucket, and s3:GetObject, s3:PutObject and"
                            + " s3:DeleteObject of what is in it",
                    e);
        }
        if (REGION.contains(code)) {
            return new UserError(target + " is in another region (" + text(e) + ")", "set AWS_REGION", e);
        }
        if (hasCause(e, UnknownHostException.class)) {
            return new UserError(
                    "The host of " + target + " is not found (" + text(e) + ")",
                    "look at --endpoint, and at the network",
                    e);
        }
        return new UserError(
                target + " does not answer as it should (" + text(e) + ")",
                "nothing is lost: publish again when that is mended",
                e);
    }

    /** In a few words. */
    static String text(SdkException e) {
        if (e instanceof AwsServiceException answer) {
            String code = code(e);
            return (code.isEmpty() ? "" : code + ", ") + "status " + answer.statusCode();
        }
        Throwable last = e;
        while (last.getCause() != null && last.getCause() != last) {
            last = last.getCause();
        }
        return last.getMessage() == null ? last.getClass().getSimpleName() : last.getMessage();
    }

    private static boolean isAboutCredentials(SdkException e) {
        return e instanceof SdkClientException && String.valueOf(e.getMessage()).contains("load credentials");
    }

    private static boolean hasCause(Throwable e, Class<? extends Throwable> type) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}

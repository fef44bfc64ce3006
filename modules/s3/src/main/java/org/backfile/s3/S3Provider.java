package org.backfile.s3;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backfile.publish.target.PublishTarget;
import org.backfile.publish.target.TargetOptions;
import org.backfile.publish.target.TargetProvider;
import org.backfile.report.UserError;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.services.s3.LegacyMd5Plugin;
import software.amazon.awssdk.services.s3.S3Client;

/** Opens {@code s3://bucket/prefix}. Keys and region come from where all tools of AWS take them. */
public final class S3Provider implements TargetProvider {
    private static final Pattern ADDRESS = Pattern.compile("[sS]3://([^/]+)(/.*)?");
    /** Services that say 503 mean: a little later. */
    private static final int ATTEMPTS = 8;

    private final int attempts;

    /** For {@link java.util.ServiceLoader}. */
    public S3Provider() {
        this(ATTEMPTS);
    }

    /** @param attempts how often a request is made that finds the service busy */
    S3Provider(int attempts) {
        this.attempts = attempts;
    }

    @Override
    public PublishTarget open(String target, TargetOptions options) {
        Matcher address = ADDRESS.matcher(target);
        if (!address.matches()) {
            throw new UserError(target + " names no bucket", "write it like s3://my-bucket/archive");
        }
        String folder = address.group(2) == null ? "" : address.group(2).replaceAll("^/+|/+$", "");
        String prefix = folder.isEmpty() ? "" : folder + "/";
        return new S3PublishTarget(client(options.endpoint()), target, address.group(1), prefix, options.jobs());
    }

    private S3Client client(String endpoint) {
        var builder = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .region(region())
                // What Amazon added later, others do not all understand.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .addPlugin(LegacyMd5Plugin.create())
                .overrideConfiguration(all -> all.retryStrategy(
                        StandardRetryStrategy.builder().maxAttempts(attempts).build()));
        if (!endpoint.isEmpty()) {
            builder.endpointOverride(address(endpoint)).forcePathStyle(true);
        }
        return builder.build();
    }

    private static URI address(String endpoint) {
        try {
            var address = new URI(endpoint);
            if (address.getHost() != null && String.valueOf(address.getScheme()).startsWith("http")) {
                return address;
            }
        } catch (URISyntaxException e) {
            // told below
        }
        throw new UserError("--endpoint=" + endpoint + " is no web address", "write it like https://s3.example.org");
    }

    /** Services other than Amazon's mostly take any. */
    private static Region region() {
        try {
            return new DefaultAwsRegionProviderChain().getRegion();
        } catch (SdkClientException e) {
            return Region.US_EAST_1;
        }
    }
}

package hqb.prototyping.providers;

import java.util.UUID;

/** The identity of a provider. */
public record ProviderId(UUID value) {
}

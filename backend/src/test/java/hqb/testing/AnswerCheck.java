package hqb.testing;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Holds an answer against our own OpenAPI description, and a refusal against the form that all problems have. */
final class AnswerCheck {
    private static final Description DESCRIPTION = Description.read();

    private AnswerCheck() {
    }

    /** Fails if the answer is not what we promise. */
    static void check(Answer answer) {
        List<String> faults = answer.status() >= 400 && !answer.request().contains("/health") ? problemFaults(answer) : bodyFaults(answer);
        if (!faults.isEmpty()) {
            throw new AssertionError("Not as described: " + String.join("; ", faults) + "\nin " + answer);
        }
    }

    private static List<String> bodyFaults(Answer answer) {
        if (answer.status() == 304) {
            return answer.body().length == 0 ? List.of() : List.of("304 has a body");
        }
        var response = SimpleResponse.Builder.status(answer.status()).withBody(answer.body());
        answer.headers().map().forEach((name, values) -> response.withHeader(name, values));
        String path = URI.create(answer.request()).getRawPath();
        Optional<OpenApiInteractionValidator> described = DESCRIPTION.of(path);
        if (described.isEmpty()) {
            return List.of("this path is not described");
        }
        return described.get().validateResponse(path, Request.Method.valueOf(answer.method().toUpperCase(Locale.ROOT)), response.build())
                .getMessages()
                .stream()
                .filter(message -> message.getLevel() == ValidationReport.Level.ERROR)
                .map(ValidationReport.Message::getMessage)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<String> problemFaults(Answer answer) {
        var faults = new ArrayList<String>();
        if (!answer.header("Content-Type").startsWith("application/problem+json")) {
            faults.add("Content-Type is " + answer.header("Content-Type"));
            return faults;
        }
        if (answer.method().equals("HEAD")) {
            return faults;
        }
        JsonNode problem = answer.json();
        for (String member : List.of("type", "title", "detail")) {
            if (problem.path(member).asText().isBlank()) {
                faults.add(member + " is missing");
            }
        }
        if (problem.path("status").asInt() != answer.status()) {
            faults.add("status " + problem.path("status") + " differs from the answer's");
        }
        for (JsonNode error : problem.path("errors")) {
            if (error.path("field").asText().isBlank() || error.path("message").asText().isBlank()) {
                faults.add("errors need field and message: " + error);
            }
        }
        return faults;
    }
}

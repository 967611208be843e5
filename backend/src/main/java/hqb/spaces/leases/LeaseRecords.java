package hqb.spaces.leases;

import hqb.accounts.Actor;
import hqb.platform.Refusal;
import hqb.platform.files.StoredFiles;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.server.types.files.SystemFile;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Hands out contracts and records of signatures, to the sides of the lease and to operators. */
@Singleton
class LeaseRecords {
    private static final int BOTH = 2;

    private final FindLease find;
    private final LeaseContracts contracts;
    private final WriteContract write;
    private final StoredFiles files;

    LeaseRecords(FindLease find, LeaseContracts contracts, WriteContract write, StoredFiles files) {
        this.find = find;
        this.contracts = contracts;
        this.write = write;
        this.files = files;
    }

    /** The hash of the record of a contract's signatures, which is written when both have signed; empty before. */
    Optional<String> of(Lease lease, LeaseContracts.Contract contract) {
        if (contract.recordHash() != null) {
            return Optional.of(contract.recordHash());
        }
        List<LeaseContracts.Signature> signatures = contracts.signatures(contract.id());
        if (signatures.size() < BOTH) {
            return Optional.empty();
        }
        contracts.setRecord(contract.id(), write.record(lease, contract, signatures).hash());
        return contracts.list(lease.id()).stream().filter(one -> one.id().equals(contract.id())).findFirst()
                .map(LeaseContracts.Contract::recordHash);
    }

    /** The contract as it is signed; throws {@link Refusal} when there is none for the asker. */
    HttpResponse<SystemFile> contract(UUID id, UUID contract, Actor actor) {
        FindLease.Seen seen = find.of(id, actor);
        LeaseContracts.Contract found = get(seen.lease(), contract);
        return open(found.hash(), seen.lease().number() + (found.addendum() ? "-addendum.pdf" : ".pdf"));
    }

    /** The record of who signed it; throws {@link Refusal} when there is none for the asker, or not both have signed. */
    HttpResponse<SystemFile> record(UUID id, UUID contract, Actor actor) {
        FindLease.Seen seen = find.of(id, actor);
        String hash = of(seen.lease(), get(seen.lease(), contract))
                .orElseThrow(() -> Refusal.notFound("Not both have signed yet.", "双方尚未全部签署。"));
        return open(hash, seen.lease().number() + "-signatures.pdf");
    }

    private LeaseContracts.Contract get(Lease lease, UUID contract) {
        return contracts.list(lease.id()).stream().filter(one -> one.id().equals(contract)).findFirst()
                .orElseThrow(() -> Refusal.notFound("There is no such contract.", "没有此合同。"));
    }

    private HttpResponse<SystemFile> open(String hash, String name) {
        Path content = files.find(hash).orElseThrow(() -> Refusal.notFound("The content of this file is gone.", "此文件的内容已丢失。"));
        return HttpResponse.ok(new SystemFile(content.toFile(), MediaType.APPLICATION_PDF_TYPE).attach(name))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store");
    }
}

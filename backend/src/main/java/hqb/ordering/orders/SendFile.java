package hqb.ordering.orders;

import hqb.accounts.Actor;
import hqb.ordering.orders.Who.By;
import hqb.platform.BodyCheck;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.files.KeepAttachment;
import hqb.platform.files.StoredFile;
import hqb.platform.files.StoredFiles;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/**
 * A side of an order sends a file: evidence in a dispute, or the supplier the tax invoice. Pictures are drawn anew, without what the camera
 * wrote beside them.
 */
@Singleton
class SendFile {
    private static final int MOST_BYTES = 12_000_000;
    private static final int MOST_FILES = 30;
    private static final int LONGEST_NAME = 200;

    private final OwnOrders own;
    private final Orders orders;
    private final OrderFiles files;
    private final KeepAttachment attachments;
    private final StoredFiles documents;
    private final Invoices invoices;

    SendFile(OwnOrders own, Orders orders, OrderFiles files, KeepAttachment attachments, StoredFiles documents, Invoices invoices) {
        this.own = own;
        this.orders = orders;
        this.files = files;
        this.attachments = attachments;
        this.documents = documents;
        this.invoices = invoices;
    }

    /**
     * Keeps evidence; it is seen by the others once it is said with a message.
     *
     * @throws Refusal when there is no such order, it is not in dispute, it has too many files, or the file is too large, or none of PDF,
     *     JPEG, PNG and WebP
     */
    OrderFiles.Item evidence(UUID id, By by, String name, InputStream content, Actor actor) throws IOException {
        Order order = order(id, by, actor);
        if (order.state() != OrderState.DISPUTED) {
            throw Refusal.of(ProblemType.CONFLICT, "Order " + order.number() + " is not in dispute: turn to the platform first.",
                    "订单 " + order.number() + " 不在争议中：请先向平台申诉。");
        }
        if (files.count(id) >= MOST_FILES) {
            throw Refusal.of(ProblemType.CONFLICT, "An order can have " + MOST_FILES + " files. Put several pages into one PDF.",
                    "一个订单最多 " + MOST_FILES + " 个文件。请将多页合并为一个 PDF。");
        }
        String plain = name(name);
        return add(id, "message", plain, attachments.keep(content, MOST_BYTES), Who.of(by, actor));
    }

    /**
     * Keeps the tax invoice; a later one takes its place.
     *
     * @throws Refusal when there is no such order, nobody asked for an invoice, or the file is too large, or none of PDF, OFD and JPEG
     */
    void invoice(UUID id, String name, InputStream content, Actor actor) throws IOException {
        own.sold(id, actor);
        if (invoices.find(id).isEmpty()) {
            throw Refusal.notFound("The buyer has asked for no invoice.", "买家未申请发票。");
        }
        String plain = name(name);
        setInvoice(id, plain, documents.keepInvoice(content, MOST_BYTES), Who.of(By.SUPPLIER, actor));
    }

    @Transactional
    OrderFiles.Item add(UUID order, String purpose, String name, StoredFile kept, Who who) {
        return files.add(order, purpose, name, kept, who);
    }

    @Transactional
    void setInvoice(UUID order, String name, StoredFile kept, Who who) {
        invoices.setFile(order, files.add(order, "invoice", name, kept, who).id());
    }

    private Order order(UUID id, By by, Actor actor) {
        return switch (by) {
            case BUYER -> own.bought(id, actor);
            case SUPPLIER -> own.sold(id, actor);
            case OPERATOR, SYSTEM -> orders.find(id).orElseThrow(OwnOrders::none);
        };
    }

    private static String name(String typed) {
        BodyCheck check = new BodyCheck();
        String name = check.text("file", typed.replaceAll(".*[/\\\\]", ""), 1, LONGEST_NAME);
        check.done();
        return name;
    }
}

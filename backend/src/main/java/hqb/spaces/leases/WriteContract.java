package hqb.spaces.leases;

import hqb.platform.Language;
import hqb.platform.files.FileId;
import hqb.platform.files.FileStore;
import hqb.platform.pdf.WritePdf;
import hqb.spaces.leases.terms.Schedule;
import hqb.spaces.units.UnitFacts;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Writes contracts and records of signatures as PDF, Chinese first, then English, and keeps them. */
@Singleton
class WriteContract {
    private static final double TITLE = 18;
    private static final double HEAD = 12;
    private static final double TEXT = 9.5;
    private static final long MOST = 50_000_000;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC+8'").withZone(MoveLease.SHENZHEN);

    private final LeaseParties parties;
    private final FileStore files;

    WriteContract(LeaseParties parties, FileStore files) {
        this.parties = parties;
        this.files = files;
    }

    /** A PDF that is kept; its hash is its name. */
    record Written(String hash, long bytes) {
    }

    /** Something that writes into a PDF. */
    private interface Content {
        void write(WritePdf pdf) throws IOException;
    }

    /** The contract of an offer, or the addendum. */
    Written contract(Lease lease, LeaseOffer offer) {
        UnitFacts unit = parties.unit(lease.unit());
        return keep(lease.number(), pdf -> {
            for (Language language : List.of(Language.ZH, Language.EN)) {
                ContractText.Matter matter = new ContractText.Matter(lease, offer, parties.name(lease.landlord()),
                        parties.name(lease.tenant()), parties.title(unit, language), unit, LeaseUses.name(lease.use(), language));
                pdf.paragraph(ContractText.title(offer, language), TITLE);
                pdf.space(HEAD);
                for (String line : ContractText.parties(matter, language)) {
                    pdf.paragraph(line, HEAD);
                }
                pdf.space(HEAD);
                int number = 0;
                for (String clause : ContractText.clauses(matter, language)) {
                    number++;
                    pdf.paragraph(number + ". " + clause, TEXT);
                    pdf.space(TEXT / 2);
                }
                pdf.space(HEAD);
            }
            schedule(pdf, offer);
        });
    }

    private static void schedule(WritePdf pdf, LeaseOffer offer) throws IOException {
        pdf.paragraph("付款计划 · Schedule of payments (CNY)", HEAD);
        pdf.space(TEXT / 2);
        pdf.table(new WritePdf.Columns(List.of("到期日 Due", "自 From", "至 To", "租金 Rent", "管理费 Mgmt", "合计 Total"),
                List.of(0.17, 0.17, 0.17, 0.17, 0.15, 0.17), List.of(false, false, false, true, true, true)));
        for (Schedule.Month month : Schedule.of(offer.deal()).months()) {
            pdf.row(List.of(month.dueOn().toString(), month.from().toString(), month.to().toString(), sum(month, Schedule.Kind.RENT),
                    sum(month, Schedule.Kind.MANAGEMENT), month.total().toPlainString()));
        }
        pdf.row(List.of("", "", "", "", "总计 Sum", Schedule.of(offer.deal()).total().toPlainString()));
    }

    private static String sum(Schedule.Month month, Schedule.Kind kind) {
        return month.lines().stream().filter(line -> line.kind() == kind).map(Schedule.Line::amount)
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add).toPlainString();
    }

    /** The record of who signed a contract. */
    Written record(Lease lease, LeaseContracts.Contract contract, List<LeaseContracts.Signature> signatures) {
        return keep(lease.number() + " signatures", pdf -> {
            pdf.paragraph("签署记录 · Record of signatures", TITLE);
            pdf.space(HEAD);
            pdf.paragraph("合同编号 Number: " + lease.number(), HEAD);
            pdf.paragraph("文件 SHA-256 of the file: " + contract.hash(), TEXT);
            pdf.paragraph("文件大小 Size: " + contract.bytes() + " bytes", TEXT);
            for (LeaseContracts.Signature signature : signatures) {
                pdf.space(HEAD);
                pdf.paragraph((signature.side() == LeaseSide.LANDLORD ? "出租方 Landlord: " : "承租方 Tenant: ")
                        + parties.name(lease.party(signature.side())), HEAD);
                pdf.paragraph("签署人 Signed by: " + signature.name() + " <" + signature.email() + ">", TEXT);
                pdf.paragraph("签署时间 Signed at: " + time(signature.at()), TEXT);
                pdf.paragraph("网络地址 Network address: " + signature.address(), TEXT);
                pdf.paragraph("签署的 SHA-256 signed: " + signature.hash(), TEXT);
                pdf.paragraph("方式 How: 登录状态下输入姓名并再次输入密码 · typed name and password entered again while signed in", TEXT);
            }
            pdf.space(HEAD);
            pdf.paragraph("任何人可计算合同文件的 SHA-256 并与上值比对。 Whoever has the file can compute its SHA-256 and compare.", TEXT);
        });
    }

    private Written keep(String title, Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (WritePdf pdf = new WritePdf(title)) {
            content.write(pdf);
            pdf.save(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        FileId id = files.put(new ByteArrayInputStream(bytes.toByteArray()), MOST);
        return new Written(id.value(), bytes.size());
    }

    private static String time(Instant at) {
        return TIME.format(at);
    }
}

import type { components, paths } from './schema';

/** The server writes null for what does not exist and leaves no key out. */
export type Whole<T> = T extends readonly (infer E)[]
  ? Whole<E>[]
  : T extends object
    ? { [K in keyof T]-?: Whole<Exclude<T[K], undefined>> }
    : T;

type Body<P extends keyof paths> = paths[P] extends {
  get: { responses: { 200: { content: { 'application/json': infer T } } } };
}
  ? Whole<T>
  : never;

export type Meta = Body<'/api/v1/meta'>;
/** A choice of a facet: a term has a value and a label, a range has its ends in SI base units. */
export interface Bucket {
  value?: string | null;
  label?: string | null;
  selected?: boolean | null;
  from?: number | null;
  to?: number | null;
  count: number;
}

export interface Facet {
  name: string;
  label: string;
  kind: string;
  unit: string | null;
  buckets: readonly Bucket[];
}

type PartPage = Body<'/api/v1/parts'>;
export type PartList = Omit<PartPage, 'facets'> & { facets: readonly Facet[] };
export type Part = PartPage['items'][number];
export type Interpretation = PartList['interpretation'][number];
export type Unclear = PartList['unclear'][number];
export type PartDetail = Body<'/api/v1/parts/{id}'>;
export type ParameterText = PartDetail['parameterList'][number];
export type Alternative = PartDetail['alternatives'][number];
export type Difference = Alternative['differences'][number];
export type PartWatch = Body<'/api/v1/part-watches'>['items'][number];
export type PartComparison = Body<'/api/v1/parts/compare'>;
export type OfferList = Body<'/api/v1/parts/{id}/offers'>;
export type Offer = OfferList['items'][number];
export type Counter = NonNullable<Offer['counter']>;
export type PriceBreak = Offer['priceBreaks'][number];
export type Suggestion = Body<'/api/v1/parts/suggest'>['items'][number];
export type Category = Body<'/api/v1/categories'>['items'][number];
export type SupplierList = Body<'/api/v1/suppliers'>;
export type Supplier = SupplierList['items'][number];
export type SupplierDetail = Body<'/api/v1/suppliers/{id}'>;
export type SupplierOffer = Body<'/api/v1/suppliers/{id}/offers'>['items'][number];
export type OperatedSupplier = Body<'/api/v1/operations/suppliers'>['items'][number];
export type OfferReport = Body<'/api/v1/operations/reports'>['items'][number];
export type PartProposal = Body<'/api/v1/supply/proposals'>['items'][number];
export type OwnOffer = Body<'/api/v1/supply/offers'>['items'][number];
export type OfferPhoto = OwnOffer['photos'][number];
export type StockMove = Body<'/api/v1/supply/offers/{sku}/stock-moves'>['items'][number];
export type PastPrice = Body<'/api/v1/supply/offers/{sku}/prices'>['items'][number];
export type OwnCounter = Body<'/api/v1/supply/counters'>['items'][number];
export type OpeningTimes = Body<'/api/v1/supply/opening-hours'>;
export type ImportItem = Body<'/api/v1/supply/imports/{id}'>;
export type ImportChange = Body<'/api/v1/supply/imports/{id}/preview'>['items'][number];
export type Feed = NonNullable<Body<'/api/v1/supply/feed'>['feed']>;
export type FeedPull = Body<'/api/v1/supply/feed/pulls'>['items'][number];
export type Dashboard = Body<'/api/v1/supply/dashboard'>;
export type Market = Body<'/api/v1/markets'>['items'][number];
export type MarketDetail = Body<'/api/v1/markets/{slug}'>;
export type FloorPlan = MarketDetail['floorPlans'][number];
export type FloorStock = Body<'/api/v1/markets/{slug}/stock'>;
export type ReachablePlace = Body<'/api/v1/places/within'>['items'][number];
export type ReachedStreet = Body<'/api/v1/places/within/streets'>['items'][number];
export type FloorCounter = FloorPlan['counters'][number];
export type SpaceList = Body<'/api/v1/spaces'>;
export type Space = SpaceList['items'][number];
export type SpaceDetail = Body<'/api/v1/spaces/{id}'>;
export type Session = Body<'/api/v1/session'>;
export type Me = NonNullable<Session['me']>;
export type SignedInPlace = Body<'/api/v1/me/sessions'>['items'][number];
export type OutboxMail = Body<'/api/v1/outbox'>['items'][number];
export type Organisation = Body<'/api/v1/organisation'>;
export type Member = Body<'/api/v1/organisation/members'>['items'][number];
export type Invitation = Body<'/api/v1/organisation/invitations'>['items'][number];
export type ApiKey = Body<'/api/v1/organisation/api-keys'>['items'][number];
export type AuditEntry = Body<'/api/v1/organisation/audit'>['items'][number];
export type Application = Body<'/api/v1/supply/application'>;
export type ApplicationFacts = Application['facts'];
export type ApplicationDocument = Application['documents'][number];
export type ListedApplication = Body<'/api/v1/operations/supplier-applications'>['items'][number];
export type TrialBalanceLine = Body<'/api/v1/operations/trial-balance'>['accounts'][number];
export type LedgerAccount = Body<'/api/v1/operations/ledger/accounts'>['items'][number];
export type LedgerEntry = Body<'/api/v1/operations/ledger/entries'>['items'][number];
export type InvariantCheck = Body<'/api/v1/operations/checks'>['items'][number];
export type BookDifference = Body<'/api/v1/operations/reconciliation'>['differences'][number];
export type StatementLine = Body<'/api/v1/supply/statements'>['items'][number];
export type SupplierBalance = Body<'/api/v1/supply/balance'>;
export type BalanceOf = SupplierBalance['currencies'][number];
export type PayoutItem = Body<'/api/v1/supply/payouts'>['items'][number];
export type PayoutAccount = Body<'/api/v1/supply/payout-account'>;
export type PayoutBatch = Body<'/api/v1/operations/payouts/batches/{id}'>;
export type ExchangeRate = Body<'/api/v1/operations/exchange-rates'>['items'][number];
/** What became of a file of rates. */
/** What a file of floor plans says: sent by a form, which the description types loosely. */
export type PlanReport = Whole<components['schemas']['PlanReport']>;

export interface RateReport {
  rowsTotal: number;
  rowsAccepted: number;
  rowsRejected: number;
  errors: readonly { row: number; column: string; value: string; message: string }[];
}
export type Cart = Body<'/api/v1/cart'>;
export type CartLine = Cart['lines'][number];
export type CartSeller = Cart['suppliers'][number];
export type Checkout = Body<'/api/v1/checkouts/{id}'>;
export type SavedAddress = Body<'/api/v1/addresses'>['items'][number];
export type OrderItem = Body<'/api/v1/orders'>['items'][number];
export type FailedRefund = Body<'/api/v1/operations/failed-refunds'>['items'][number];
export type ChargebackDetail = Body<'/api/v1/operations/chargebacks/{id}'>;
export type ChargebackItem = ChargebackDetail['chargeback'];
export type CardForm = Body<'/api/v1/checkouts/{id}/card-form'>;
export type OrderDetail = Body<'/api/v1/orders/{id}'>;
export type Voucher = Body<'/api/v1/vouchers'>['items'][number];
export type Programme = Body<'/api/v1/operations/vouchers/programmes'>['items'][number];
export type OrderFile = NonNullable<OrderDetail['messages'][number]['file']>;
export type PickList = Body<'/api/v1/supply/pick-list'>;
export type Money = Offer['unitPrice'];

export type CurrencyCode = 'CNY' | 'USD' | 'HKD';
export const CURRENCIES: readonly CurrencyCode[] = ['CNY', 'USD', 'HKD'];
export type ReviewPage = Body<'/api/v1/suppliers/{id}/reviews'>;
export type Review = ReviewPage['items'][number];
export type ReviewSummary = ReviewPage['summary'];
export type OrderReview = Body<'/api/v1/orders/{id}/review'>;
export type OwnReview = Body<'/api/v1/supply/reviews'>['items'][number];
export type ModeratedReview = Body<'/api/v1/operations/reviews'>['items'][number];
export type NoticeItem = Body<'/api/v1/notices'>['items'][number];
export type NoticeSetting = Body<'/api/v1/notices/settings'>['items'][number];
export type Design = Body<'/api/v1/designs/{id}'>;
export type Choice = Body<'/api/v1/prototyping/choices/{process}'>['choices'][number];
export type Prices = Whole<
  paths['/api/v1/designs/{id}/prices']['post']['responses'][200]['content']['application/json']
>;
export type Quote = Body<'/api/v1/quotes/{id}'>;
export type Provider = Body<'/api/v1/providers'>['items'][number];
export type ProviderDetail = Body<'/api/v1/providers/{slug}'>;
export type BrokeredRequest = Body<'/api/v1/requests/{id}'>;
export type RequestEntry = BrokeredRequest['timeline'][number];
export type RequestItem = Body<'/api/v1/requests'>['items'][number];
export type OperatedRequest = Body<'/api/v1/operations/requests/{id}'>;
export type Candidate = Body<'/api/v1/operations/requests/{id}/candidates'>['items'][number];
export type Tender = Body<'/api/v1/provider/tenders/{id}'>;
export type TenderItem = Body<'/api/v1/provider/tenders'>['items'][number];
export type ProductionOrder = Body<'/api/v1/production/orders/{id}'>;
export type ProductionFile = ProductionOrder['files'][number];
export type ProductionItem = Body<'/api/v1/production/orders'>['items'][number];
export type TestPlan = Body<'/api/v1/test-plans/{id}'>;
export type PlannedTest = TestPlan['tests'][number];
export type TestQuestion = Body<'/api/v1/test-plans/questions'>['questions'][number];
export type Laboratories = Body<'/api/v1/test-plans/{id}/laboratories'>;
export type TestVoucher = Body<'/api/v1/test-plans/vouchers'>['items'][number];
export type TestWeek = Body<'/api/v1/quotes/{id}/weeks'>['items'][number];
export type ServiceItem = Body<'/api/v1/services'>['items'][number];
export type Workshop = Body<'/api/v1/provider'>;
export type RulesVersion = Body<'/api/v1/provider/rules'>['items'][number];
export type RulesComparison = Body<'/api/v1/provider/rules/{id}/comparison'>;
export type RulesDocument = Body<'/api/v1/provider/rules/{id}'>;
export type Trial = Whole<
  paths['/api/v1/provider/rules/trials']['post']['responses'][200]['content']['application/json']
>;
export type Standing = Body<'/api/v1/provider/standing'>;
export type Verdict = Standing['verdicts'][number];
export type Score = Standing['score'];
export type ScoreRule = Standing['rule'];
export type Joining = Body<'/api/v1/provider/application'>;
export type AppraisedProvider = Body<'/api/v1/operations/providers'>['items'][number];
export type Appraisal = Body<'/api/v1/operations/providers/{id}'>;
export type UnitList = Body<'/api/v1/units'>;
export type Unit = UnitList['items'][number];
export type UnitFit = NonNullable<Unit['fit']>;
export type UnitMiss = UnitFit['misses'][number];
export type UnitCost = Unit['cost'];
export type CostLine = UnitCost['lines'][number];
export type UnitDetail = Body<'/api/v1/units/{id}'>;
export type NearPlace = UnitDetail['stations'][number];
export type UnitChoices = Body<'/api/v1/units/choices'>;
export type SavedNeedItem = Body<'/api/v1/saved-needs'>['items'][number];
export type Centre = Body<'/api/v1/centres'>['items'][number];
export type CentreSlots = Body<'/api/v1/centres/{slug}/slots'>;
export type Appointment = Body<'/api/v1/appointments'>['items'][number];
export type ParkCase = Body<'/api/v1/cases/{id}'>;
export type ParkCaseItem = Body<'/api/v1/cases'>['items'][number];
export type DeskDay = Body<'/api/v1/desk-days'>['items'][number];
export type DeskQuota = Body<'/api/v1/desk-days'>['quota'];
export type PolicyQuestion = Body<'/api/v1/policies/questions'>['items'][number];
export type PolicyMatches = Whole<
  paths['/api/v1/policies/matches']['post']['responses'][200]['content']['application/json']
>;
export type PolicyMatch = PolicyMatches['items'][number];
export type Listing = Body<'/api/v1/lettings/{id}'>;
export type ListingItem = Body<'/api/v1/lettings'>['items'][number];
export type ListingForm = Listing['form'];
export type ListingFee = NonNullable<ListingForm['fees']>[number];
export type ListingPaper = Listing['papers'][number];
export type LettingChoices = Body<'/api/v1/lettings/choices'>;
export type ViewingTimes = Body<'/api/v1/units/{id}/viewings'>;
export type Viewing = Body<'/api/v1/viewings'>['items'][number];
export type ViewingPlan = Body<'/api/v1/lettings/{id}/viewing-times'>;
export type Enquiry = Body<'/api/v1/enquiries/{id}'>;
export type UnitLeasing = Body<'/api/v1/units/{id}/leasing'>;
export type Lease = Body<'/api/v1/leases/{id}'>;
export type LeaseOffer = Lease['offers'][number];
export type LeaseContract = Lease['contracts'][number];
export type LeaseItem = Body<'/api/v1/leases'>['items'][number];
export type LeaseRent = Body<'/api/v1/leases/{id}/rent'>;
export type RentInvoice = LeaseRent['invoices'][number];
export type Handover = Body<'/api/v1/leases/{id}/handovers'>['items'][number];
export type Bom = Body<'/api/v1/boms/{id}'>;
export type BomLine = Bom['lines'][number];
export type BomRoute = Body<'/api/v1/boms/{id}/route'>;
export type CostSheet = Body<'/api/v1/boms/{id}/costs'>;
export type CostItem = CostSheet['items'][number];
export type RouteStop = BomRoute['stops'][number];
export type BomMatch = BomLine['candidates'][number];
export type Project = Body<'/api/v1/projects/{id}'>;
export type ProjectBill = Body<'/api/v1/projects/{id}/bill'>;
export type BillItem = ProjectBill['items'][number];
export type ProjectPayment = ProjectBill['payments'][number];
export type ProjectComparison = Body<'/api/v1/projects/{id}/comparison'>;
export type OwnBom = Body<'/api/v1/boms'>['items'][number];
export type Rfq = Body<'/api/v1/rfqs/{id}'>;
export type RfqFile = Rfq['files'][number];
export type RfqLine = Rfq['lines'][number];
export type RfqBid = Rfq['bids'][number];
export type RfqQuoted = RfqBid['lines'][number];
export type RfqItem = Body<'/api/v1/rfqs'>['items'][number];
export type AskedRfq = Body<'/api/v1/supply/rfqs/{id}'>;
export type AskedRfqLine = AskedRfq['lines'][number];
export type QuoteTerms = NonNullable<AskedRfqLine['own']>;
export type AskedRfqItem = Body<'/api/v1/supply/rfqs'>['items'][number];

export type RegisterItem = Body<'/api/v1/makerspace-registry/entries'>['items'][number];
export type RegisterEntry = Body<'/api/v1/makerspace-registry/entries/{slug}'>;
export type TitleReport = Body<'/api/v1/makerspace-registry/rules'>['items'][number];
export type ReportLine = TitleReport['conditions'][number];
export type FigureField = Body<'/api/v1/makerspace-registry/fields'>['items'][number];
export type KeptMakerspace = Body<'/api/v1/makerspace-registry/own'>['items'][number];
export type TitleStanding = Body<'/api/v1/makerspace-registry/own/{id}'>;
export type TitleApplication = Body<'/api/v1/operations/makerspace-applications/{id}'>;
export type YearReturn = Body<'/api/v1/makerspace-registry/own/{id}/returns'>['items'][number];
export type DriftReport = Body<'/api/v1/operations/makerspace-drifts'>['items'][number];
export type YearReview = Body<'/api/v1/operations/makerspace-reviews/{id}'>;
export type ReviewCase = Body<'/api/v1/operations/makerspace-reviews/{id}/cases'>['items'][number];
export type MakerspaceBudget = Body<'/api/v1/makerspace-registry/budgets'>['items'][number];
export type MakerspaceClaim = Body<'/api/v1/operations/makerspace-claims'>['items'][number];
export type Insight = Body<'/api/v1/insight'>;
export type InsightYear = Insight['shenzhen']['years'][number];
export type InsightGroup = Insight['ownership'][number];

export type Makerspace = Body<'/api/v1/makerspaces'>['items'][number];
export type Bookable = Body<'/api/v1/bookables/{slug}'>;
export type BookableCalendar = Body<'/api/v1/bookables/{slug}/calendar'>;
export type MachineBooking = Body<'/api/v1/bookings'>['items'][number];
export type BookingWait = Body<'/api/v1/booking-waits'>['items'][number];
export type Mentorship = Body<'/api/v1/mentorships'>['items'][number];
export type MakerEvent = Body<'/api/v1/events/{id}'>;
export type EventSeat = Body<'/api/v1/keeper/events/{id}/seats'>['items'][number];
export type Collaboration = Body<'/api/v1/collaborations'>['items'][number];
export type KeptThing = Body<'/api/v1/keeper/bookables'>['items'][number];
export type KeptTraining = Body<'/api/v1/keeper/trainings'>['items'][number];
export type KeptEvent = Body<'/api/v1/keeper/events/{id}'>;
export type HouseHours = Body<'/api/v1/keeper/makerspaces/{slug}/hours'>;

export interface FieldError {
  field: string;
  message: string;
}

/** A refusal by the server (RFC 9457), or status 0 when no answer came at all. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly detail: string | null;
  readonly errors: readonly FieldError[];
  /** Seconds after which another try is welcome; null when the server names none. */
  readonly retryAfter: number | null;
  /** What this kind of refusal says beside, as it came. */
  readonly more: Readonly<Record<string, unknown>>;

  constructor(
    status: number,
    code: string,
    title: string,
    detail: string | null,
    errors: readonly FieldError[],
    retryAfter: number | null = null,
    more: Readonly<Record<string, unknown>> = {},
  ) {
    super(title);
    this.name = 'Problem';
    this.status = status;
    this.code = code;
    this.detail = detail;
    this.errors = errors;
    this.retryAfter = retryAfter;
    this.more = more;
  }

  static unreachable(): Problem {
    return new Problem(0, 'unreachable', 'unreachable', null, []);
  }

  static from(body: unknown, status: number, retryAfter: string | null = null): Problem {
    const fields = isRecord(body) ? body : {};
    const type = text(fields['type']) ?? 'about:blank';
    return new Problem(
      status,
      type.slice(type.lastIndexOf('/') + 1),
      text(fields['title']) ?? `HTTP ${status}`,
      text(fields['detail']),
      Array.isArray(fields['errors']) ? fields['errors'].filter(isFieldError) : [],
      retryAfter !== null && /^\d+$/.test(retryAfter) ? Number(retryAfter) : null,
      fields,
    );
  }

  /** The server's own words about one parameter, if it named it. */
  messageFor(field: string): string | null {
    return this.errors.find((error) => error.field === field)?.message ?? null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function isFieldError(value: unknown): value is FieldError {
  return (
    isRecord(value) && typeof value['field'] === 'string' && typeof value['message'] === 'string'
  );
}

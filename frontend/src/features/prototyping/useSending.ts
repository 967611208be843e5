import { useCallback, useEffect, useReducer, useRef } from 'react';
import { Upload } from 'tus-js-client';
import { api } from '@/lib/api/client';
import { csrfHeader, forgetCsrfToken } from '@/lib/api/csrf';
import { currentLanguage } from '@/lib/language';
import {
  after,
  begun,
  designOf,
  mayRecover,
  PAUSES_MS,
  PIECE_BYTES,
  problemOf,
  type Sending,
  type SendingEvent,
} from './uploads';

type Step = { kind: 'begin'; file: File } | { kind: 'end' } | SendingEvent;

function next(now: Sending | null, step: Step): Sending | null {
  if (step.kind === 'begin') return begun(step.file);
  return step.kind === 'end' || now === null ? null : after(now, step);
}

export interface Sender {
  sending: Sending | null;
  send: (file: File) => void;
  pause: () => void;
  goOn: () => void;
  cancel: () => void;
}

/**
 * Sends a file piece by piece. What is lost with a connection goes on by itself when that is back; the same
 * file chosen again, even on another day, goes on where it broke off.
 */
export function useSending(onSent: (design: string) => void): Sender {
  const [sending, step] = useReducer(next, null);
  const upload = useRef<Upload | null>(null);
  const told = useRef(onSent);
  useEffect(() => {
    told.current = onSent;
  });
  useEffect(() => () => void upload.current?.abort(), []);

  const goOn = useCallback(() => {
    step({ kind: 'go on' });
    upload.current?.start();
  }, []);

  const waiting = sending?.state === 'stopped' && sending.problem?.status === 0;
  useEffect(() => {
    if (!waiting) return;
    window.addEventListener('online', goOn);
    return () => {
      window.removeEventListener('online', goOn);
    };
  }, [waiting, goOn]);

  return {
    sending,
    send: (file) => {
      step({ kind: 'begin', file });
      upload.current = begin(file, step, (id) => told.current(id));
    },
    pause: () => {
      step({ kind: 'pause' });
      void upload.current?.abort();
    },
    goOn,
    cancel: () => {
      void upload.current?.abort();
      const id = designOf(upload.current?.url ?? null);
      upload.current = null;
      step({ kind: 'end' });
      if (id !== null) void api.DELETE('/api/v1/designs/{id}', { params: { path: { id } } });
    },
  };
}

function begin(file: File, step: (step: Step) => void, onSent: (design: string) => void): Upload {
  const upload = new Upload(file, {
    endpoint: '/api/v1/designs/uploads',
    chunkSize: PIECE_BYTES,
    retryDelays: [...PAUSES_MS],
    metadata: { filename: file.name },
    removeFingerprintOnSuccess: true,
    onBeforeRequest: async (request) => {
      const headers = { ...(await csrfHeader()), 'Accept-Language': currentLanguage() };
      for (const [name, value] of Object.entries(headers)) request.setHeader(name, value);
    },
    onAfterResponse: (request, response) => {
      const here = Number(response.getHeader('Upload-Offset') ?? 0);
      if (request.getMethod() === 'HEAD' && here > 0) step({ kind: 'found', bytes: here });
    },
    onProgress: (bytes) => step({ kind: 'sent', bytes }),
    onShouldRetry: (error) => {
      const problem = problemOf(error);
      // Somebody has signed in or out in another tab.
      if (problem.code === 'csrf') forgetCsrfToken();
      else if (!mayRecover(problem.status)) return false;
      step({ kind: 'lost' });
      return true;
    },
    onError: (error) => step({ kind: 'stop', problem: problemOf(error) }),
    onSuccess: () => {
      const id = designOf(upload.url);
      if (id !== null) onSent(id);
    },
  });
  void upload.findPreviousUploads().then(([before]) => {
    if (before !== undefined) upload.resumeFromPreviousUpload(before);
    upload.start();
  });
  return upload;
}

import { currentLanguage } from '../language';
import { csrfHeader } from './csrf';
import { Problem } from './problem';

/**
 * Sends a form with files, telling how much of it has left, and answers what the server says.
 *
 * @throws Problem when the server refused or could not be reached
 */
export async function upload(
  path: string,
  body: FormData,
  onProgress: (share: number) => void,
  signal?: AbortSignal,
): Promise<unknown> {
  const headers = { ...(await csrfHeader()), 'Accept-Language': currentLanguage() };
  return new Promise((resolve, reject) => {
    // fetch cannot tell how much of a body has been sent.
    const request = new XMLHttpRequest();
    request.open('POST', path);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total, lengthComputable }) => {
      if (lengthComputable && total > 0) onProgress(loaded / total);
    };
    request.onerror = () => reject(Problem.unreachable());
    request.onabort = () => reject(new DOMException('given up', 'AbortError'));
    signal?.addEventListener('abort', () => request.abort());
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) resolve(bodyOf(request.responseText));
      else {
        reject(
          Problem.from(
            bodyOf(request.responseText),
            request.status,
            request.getResponseHeader('Retry-After'),
          ),
        );
      }
    };
    request.send(body);
  });
}

function bodyOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

import { expect, test } from 'vitest';
import { EventText } from './events';

test('events are read from pieces that are cut anywhere', () => {
  const whole = 'event: step\ndata: {"done":1}\n\nevent: step\ndata: {"done":2}\n\n';
  for (let cut = 0; cut <= whole.length; cut++) {
    const text = new EventText();
    const found = [...text.take(whole.slice(0, cut)), ...text.take(whole.slice(cut))];
    expect(found).toEqual(['{"done":1}', '{"done":2}']);
  }
});

test('an event that is not over yet is kept back', () => {
  const text = new EventText();
  expect(text.take('data: {"a"')).toEqual([]);
  expect(text.take(':1}\n')).toEqual([]);
  expect(text.take('\n')).toEqual(['{"a":1}']);
});

test('line ends of two signs, comments and several lines of data', () => {
  const text = new EventText();
  expect(text.take(':hello\r\n\r\ndata: one\r\ndata: two\r\n\r\n')).toEqual(['one\ntwo']);
});

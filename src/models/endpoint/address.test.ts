import { expect, test } from 'vitest';
import { isLoopback, isNear, readAddress } from './address.ts';

test.each([
  ['http://localhost:8000/v1', 'http://localhost:8000/v1'],
  ['localhost:11434', 'http://localhost:11434/v1'],
  ['  http://localhost:1234/v1/chat/completions/ ', 'http://localhost:1234/v1'],
  ['http://0.0.0.0:8000/v1/models', 'http://localhost:8000/v1'],
  ['192.168.1.7:8080', 'http://192.168.1.7:8080/v1'],
  ['gpu-box:8000', 'http://gpu-box:8000/v1'],
  ['models.example.org/api', 'https://models.example.org/api'],
  ['https://models.example.org', 'https://models.example.org/v1'],
])('%s is %s', (text, base) => {
  expect(readAddress(text)).toEqual({ base });
});

test.each([
  ['', 'Type the server’s address'],
  ['http://', 'no address'],
  ['ftp://localhost/v1', 'http:// or https://'],
  ['javascript://alert(1)', 'http:// or https://'],
  ['http://me:secret@localhost/v1', 'key has a field'],
  ['http://localhost/v1?key=1', 'Leave out the “?”'],
])('“%s” is refused', (text, says) => {
  expect(readAddress(text)).toEqual({ why: expect.stringContaining(says) });
});

test('this machine, the local network and the rest are told apart', () => {
  expect(['localhost', '127.0.0.1', '[::1]', 'a.localhost'].map(isLoopback)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(['10.0.0.1', 'localhost.evil.example', '128.0.0.1'].map(isLoopback)).toEqual([false, false, false]);
  expect(['10.0.0.1', '172.16.0.1', 'box.local', 'box', '[fd00::1]'].map(isNear)).toEqual(
    Array(5).fill(true),
  );
  expect(['172.32.0.1', '8.8.8.8', 'example.org', '[2001::1]'].map(isNear)).toEqual(Array(4).fill(false));
});

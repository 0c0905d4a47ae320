import { describe, expect, test } from 'vitest';
import { conflicts, judge } from '../../core/judge.ts';
import { MAX_REPLY } from '../../core/reply.ts';
import template from './template.ts';

const instance = { puzzle: { numbers: [12, 30, 33, 51], apart: 15 }, secret: null };

describe('the judge', () => {
  test('tells unreadable, wrong and solved apart', () => {
    expect(judge(template, instance, 'no idea')).toMatchObject({ outcome: 'unreadable', reward: 0 });
    expect(judge(template, instance, '12 30 33 51')).toMatchObject({
      outcome: 'wrong',
      rule: 'apart',
      break: { places: ['slot2', 'slot3'] },
    });
    expect(judge(template, instance, '33 12 51 30')).toMatchObject({
      outcome: 'solved',
      reward: 1,
      step: 'exact',
    });
  });
  test('the first broken rule speaks', () => {
    expect(judge(template, instance, '12 13')).toMatchObject({ rule: 'given' });
  });
  test('says which part of the reply it read', () => {
    expect(judge(template, instance, 'I say <answer>33 12 51 30</answer>')).toMatchObject({
      span: { from: 14, to: 25, by: 'answer' },
    });
  });
  test('a huge reply is unreadable, not slow', () => {
    expect(judge(template, instance, '1 '.repeat(MAX_REPLY))).toMatchObject({ outcome: 'unreadable' });
  });
  test('the strict reading refuses markup, the lenient one names the step that accepted', () => {
    for (const text of ['**33 12 51 30**', '```\n33 12 51 30\n```', '33 12 51 30.']) {
      expect(judge(template, instance, text).outcome).toBe('unreadable');
      expect(judge(template, instance, text, { reading: 'lenient' })).toMatchObject({
        outcome: 'solved',
        step: 'markup',
      });
    }
    expect(judge(template, instance, '33 12 51 30', { reading: 'lenient' })).toMatchObject({ step: 'exact' });
    expect(judge(template, instance, 'words', { reading: 'lenient' })).toMatchObject({
      outcome: 'unreadable',
      step: 'exact',
    });
    expect(judge(template, instance, '**12 30 33 51**', { reading: 'lenient' })).toMatchObject({
      outcome: 'wrong',
      step: 'markup',
    });
  });
  test('conflicts come from live rules alone', () => {
    expect(conflicts(template, instance, [12, 30, 33]).map((c) => c.rule)).toEqual(['apart']);
    expect(conflicts(template, instance, [12])).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { angleAbout } from '../../../renderer/work/hand/angleAbout.ts';
import {
  scrollSteps,
  toolOfButton,
  wheelSteps,
  windowByDrag,
  zoomFactor,
} from '../../../renderer/work/hand/handRules.ts';
import { framesDue } from '../../../renderer/work/tools/useCine.ts';

describe('rules of the hand', () => {
  it('gives the left button the active tool, the right always the window, the middle always the pan', () => {
    expect([0, 1, 2].map((button) => toolOfButton(button, 'zoom'))).toEqual(['zoom', 'pan', 'window']);
  });

  it('goes one slice per notch of a wheel, in pixels, lines or pages', () => {
    expect(wheelSteps(100, 0, 0).steps).toBe(1);
    expect(wheelSteps(-100, 0, 0).steps).toBe(-1);
    expect(wheelSteps(3, 1, 0).steps).toBe(1);
    expect(wheelSteps(1, 2, 0).steps).toBe(1);
    expect(wheelSteps(300, 0, 0).steps).toBe(3);
  });

  it('adds up the small steps of a touch pad, and begins anew when it turns back', () => {
    let rest = 0;
    const steps = [30, 30, 30, 30].map((deltaY) => {
      const turned = wheelSteps(deltaY, 0, rest);
      rest = turned.rest;
      return turned.steps;
    });
    expect([steps, rest]).toEqual([[0, 0, 0, 1], 0]);
    expect(wheelSteps(-100, 0, 0.9).steps).toBe(-1);
  });

  it('drags through a whole stack over the height of the frame, and never faster than a slice per 4 pixels', () => {
    expect(scrollSteps(500, 50, 500)).toBe(50);
    expect(scrollSteps(499, 50, 500)).toBe(49);
    expect(scrollSteps(-40, 400, 500)).toBe(-10);
  });

  it('doubles the zoom every 150 pixels upwards', () => {
    expect(zoomFactor(150)).toBe(2);
    expect(zoomFactor(-150)).toBe(0.5);
  });
});

describe('windowing by drag', () => {
  const start = { center: 40, width: 300 };

  it('widens to the right and raises the centre downwards, in whole units where values are whole', () => {
    const options = { isWhole: true, least: 20 };
    expect(windowByDrag(start, 100, 0, options)).toEqual({ center: 40, width: 400 });
    expect(windowByDrag(start, 0, 60, options)).toEqual({ center: 100, width: 300 });
    expect(windowByDrag(start, -9999, 0, options).width).toBe(1);
  });

  it('keeps a few digits where values are not whole', () => {
    const fine = windowByDrag({ center: 0.003, width: 0.006 }, 100, 50, { isWhole: false, least: 0 });
    expect(fine).toEqual({ center: 0.004, width: 0.008 });
  });
});

describe('turning by hand', () => {
  it('is counted clockwise on the screen, the short way round', () => {
    expect(angleAbout([0, 0], [1, 0], [0, 1])).toBeCloseTo(90, 12);
    expect(angleAbout([0, 0], [0, -1], [-1, 0])).toBeCloseTo(-90, 12);
    expect(angleAbout([10, 10], [10 - 5, 10 + 1], [10 - 5, 10 - 1])).toBeCloseTo(
      (2 * Math.atan(0.2) * 180) / Math.PI,
      9,
    );
  });
});

describe('cine', () => {
  it('shows as many frames as are due, however late the page is drawn', () => {
    expect([0, 66, 67, 1000].map((elapsedMs) => framesDue(elapsedMs, 15))).toEqual([0, 0, 1, 15]);
  });
});

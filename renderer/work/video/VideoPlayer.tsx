// The video itself with its controls: play, single frames, the place in time, round and round.
import { Pause, Play, Repeat, StepBack, StepForward } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { PlannedImage } from '../../../native-free-core/contract/index.ts';
import { IconButton, IconToggle } from '../../controls/index.ts';
import type { Desk } from '../place/desk.ts';
import type { VideoHand } from './videoHand.ts';
import { clockOf, frameAtTime, timeOfStep, usualFrameTimeMs } from './videoTime.ts';

export interface VideoPlayerProps {
  readonly desk: Desk;
  readonly isActive: boolean;
  readonly image: PlannedImage;
  readonly url: string;
  readonly onRefused: () => void;
  /** What stands beside the controls. */
  readonly children: ReactNode;
}

export function VideoPlayer({ desk, isActive, image, url, onRefused, children }: VideoPlayerProps) {
  const { words, language } = desk;
  const texts = words.work.video;
  const element = useRef<HTMLVideoElement>(null);
  const [isPlaying, setPlaying] = useState(false);
  const [isLooped, setLooped] = useState(true);
  const [time, setTime] = useState({ at: 0, duration: 0 });
  const frameTimeMs = image.frameTimeMs ?? usualFrameTimeMs;
  const hand = handOf(() => element.current, frameTimeMs);
  useActiveVideo(desk, isActive, hand);
  const tell = () => {
    const { currentTime = 0, duration = 0 } = element.current ?? {};
    setTime({ at: currentTime, duration: Number.isFinite(duration) ? duration : 0 });
  };
  const frames = Math.max(image.numberOfFrames, 1);
  const frame = Math.min(frames, frameAtTime(time.at, frameTimeMs) + 1);
  return (
    <>
      {/* biome-ignore lint/a11y/useMediaCaption: a recorded examination has no words to caption. */}
      <video
        ref={element}
        className="video-picture"
        src={url}
        loop={isLooped}
        playsInline
        preload="auto"
        onClick={hand.toggle}
        onPlay={() => setPlaying(true)}
        onPause={() => setPlaying(false)}
        onLoadedMetadata={() => (element.current?.videoWidth ? tell() : onRefused())}
        onTimeUpdate={tell}
        onSeeked={tell}
        onError={onRefused}
      />
      <div className="video-controls" role="toolbar" aria-label={texts.controls}>
        <IconButton name={texts.back} icon={<StepBack size={18} />} shortcut="←" onPress={() => hand.step(-1)} />
        <IconButton
          name={isPlaying ? texts.pause : texts.play}
          icon={isPlaying ? <Pause size={18} /> : <Play size={18} />}
          shortcut={texts.space}
          onPress={hand.toggle}
        />
        <IconButton name={texts.on} icon={<StepForward size={18} />} shortcut="→" onPress={() => hand.step(1)} />
        <IconToggle name={texts.loop} icon={<Repeat size={18} />} isSelected={isLooped} onChange={setLooped} />
        <input
          type="range"
          aria-label={texts.place}
          aria-valuetext={texts.frame(frame, frames)}
          min={0}
          max={time.duration}
          step={frameTimeMs / 1000}
          value={time.at}
          onChange={(event) => hand.goTo(Number(event.target.value))}
        />
        <output>{`${clockOf(time.at, language)} / ${clockOf(time.duration, language)}`}</output>
        <span className="video-frame">{texts.frame(frame, frames)}</span>
        {children}
      </div>
    </>
  );
}

/** The keys and buttons of the place act on the video of the active frame. */
function useActiveVideo({ video }: Desk, isActive: boolean, hand: VideoHand): void {
  const latest = useRef(hand);
  latest.current = hand;
  useEffect(() => {
    if (!isActive) return;
    const held: VideoHand = {
      toggle: () => latest.current.toggle(),
      step: (by) => latest.current.step(by),
      goTo: (seconds) => latest.current.goTo(seconds),
      toEnd: (end) => latest.current.toEnd(end),
    };
    video.set(held);
    return () => {
      if (video.get() === held) video.set(undefined);
    };
  }, [video, isActive]);
}

function handOf(element: () => HTMLVideoElement | null, frameTimeMs: number): VideoHand {
  const goTo = (seconds: number) => {
    const video = element();
    if (video) video.currentTime = seconds;
  };
  return {
    goTo,
    toggle() {
      const video = element();
      if (video?.paused) void video.play().catch(() => undefined);
      else video?.pause();
    },
    step(by) {
      const video = element();
      if (!video) return;
      video.pause();
      goTo(timeOfStep(video.currentTime, by, frameTimeMs, video.duration || 0));
    },
    toEnd: (end) => goTo(end === 'first' ? 0 : (element()?.duration ?? 0)),
  };
}

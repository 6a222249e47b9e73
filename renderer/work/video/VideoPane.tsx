// A video in a frame: played by the page's own engine, or why it is not, and a way to another player.
import { Download, VideoOff } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { PlannedImage, PlannedVideo, ProblemRecord } from '../../../native-free-core/contract/index.ts';
import { describeProblem } from '../../../native-free-core/problems/index.ts';
import { type PlayableVideo, playableVideo, videoUrl } from '../../pipeline/index.ts';
import type { Desk } from '../place/desk.ts';
import { VideoPlayer } from './VideoPlayer.tsx';
import { videoFileName } from './videoTime.ts';
import './video.css';

export interface VideoPaneProps {
  readonly desk: Desk;
  readonly index: number;
  readonly seriesInstanceUID: string;
  readonly image: PlannedImage;
  readonly video: PlannedVideo;
}

export function VideoPane({ desk, index, seriesInstanceUID, image, video }: VideoPaneProps) {
  const { words, language, view } = desk;
  const isActive = view.active === index;
  const url = videoUrl(seriesInstanceUID, image.sopInstanceUID);
  const { playable, problem, refuse } = usePlayable(url, video);
  // No frame of samples is active: what acts on one has nothing to act on.
  useEffect(() => {
    if (isActive) desk.active.set(undefined);
  });
  const activate = () => isActive || desk.changeView({ ...view, active: index });
  return (
    <section
      className={`video-pane${isActive ? ' video-pane-active' : ''}`}
      aria-label={words.work.video.label}
      onPointerDown={activate}
      onFocus={activate}
    >
      {problem && (
        <div className="frame-notice" role="status">
          <VideoOff size={24} aria-hidden="true" />
          <strong>{words.work.video.notPlayed}</strong>
          <p>{describeProblem(problem, language)}</p>
          <SaveLink {...{ desk, url, image, video }} />
        </div>
      )}
      {!problem && !playable && <div className="frame-waiting">{words.work.load.reading}</div>}
      {!problem && playable && (
        <VideoPlayer {...{ desk, isActive, image }} url={playable.url} onRefused={refuse}>
          <SaveLink {...{ desk, url, image, video }} />
        </VideoPlayer>
      )}
    </section>
  );
}

interface Played {
  readonly playable?: PlayableVideo;
  readonly problem?: ProblemRecord;
}

function usePlayable(url: string, video: PlannedVideo): Played & { refuse(): void } {
  const [played, setPlayed] = useState<Played>({});
  useEffect(() => {
    const leaving = new AbortController();
    let held: PlayableVideo | undefined;
    void playableVideo(url, video, leaving.signal).then((made) => {
      held = made.ok ? made.value : undefined;
      if (leaving.signal.aborted) return held?.release();
      setPlayed(made.ok ? { playable: made.value } : { problem: made.problem });
    });
    return () => {
      leaving.abort();
      held?.release();
    };
  }, [url, video]);
  return { ...played, refuse: () => setPlayed({ problem: { kind: 'videoNotPlayed', name: video.name } }) };
}

type SaveLinkProps = Pick<VideoPaneProps, 'desk' | 'image' | 'video'> & { readonly url: string };

function SaveLink({ desk, url, image, video }: SaveLinkProps) {
  const name = videoFileName(image.sopInstanceUID, video.coding, video.container);
  return (
    <a className="button button-plain" href={url} download={name}>
      <Download size={16} aria-hidden="true" />
      {desk.words.work.video.save}
    </a>
  );
}

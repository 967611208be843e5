import {
  BoxGeometry,
  BufferAttribute,
  BufferGeometry,
  Color,
  DirectionalLight,
  DoubleSide,
  EdgesGeometry,
  HemisphereLight,
  LineBasicMaterial,
  LineSegments,
  Mesh as Body,
  MeshStandardMaterial,
  PerspectiveCamera,
  Scene,
  Vector3,
  WebGLRenderer,
} from 'three';
import { OrbitControls } from 'three/examples/jsm/controls/OrbitControls.js';
import type { Mesh } from './mesh';
import { fitting, nearer, turned, type Step } from './orbit';

const FIELD_DEGREES = 32;
const MARGIN = 1.02;
/** Half of what a written dimension takes: it stays in the picture. */
const LABEL_PX = [40, 14] as const;
const TURN = Math.PI / 12;
const STEP = 0.8;
const PAN = 0.12;
const MOST_PIXEL_RATIO = 2;
/** Edges of larger parts are a thicket, and take long to find. */
const MOST_TRIANGLES_WITH_EDGES = 40_000;
const EDGE_DEGREES = 28;
/** From the front, the right and above, as the picture of the part is drawn. */
const FIRST_LOOK = new Vector3(0.62, -1, 0.72).normalize();

/** Colours of a scene, as the style sheet has them. */
export interface Colours {
  part: string;
  edge: string;
  frame: string;
  sky: string;
  ground: string;
}

/** Where the three dimensions are written, in pixels of the picture. */
export type Labels = readonly (readonly [x: number, y: number])[];

interface Wishes {
  mesh: Mesh;
  colours: Colours;
  /** Whether things may glide to a stop. */
  motion: boolean;
  onLabels: (labels: Labels) => void;
  /** The browser has taken the picture away. */
  onLost: () => void;
}

/** A part that can be turned about, on a canvas. Drawn only when something has changed. */
export class SolidScene {
  private readonly renderer: WebGLRenderer;
  private readonly camera: PerspectiveCamera;
  private readonly controls: OrbitControls;
  private readonly scene = new Scene();
  private readonly material = new MeshStandardMaterial({
    flatShading: true,
    side: DoubleSide,
    roughness: 0.62,
    metalness: 0.05,
    polygonOffset: true,
    polygonOffsetFactor: 1,
    polygonOffsetUnits: 1,
  });
  private readonly edgeMaterial = new LineBasicMaterial({ transparent: true, opacity: 0.55 });
  private readonly frameMaterial = new LineBasicMaterial();
  private readonly sky = new HemisphereLight(0xffffff, 0x888888, 1.5);
  private readonly frame: LineSegments;
  private readonly geometries: BufferGeometry[] = [];
  private readonly radius: number;
  private readonly size: readonly [number, number, number];
  private readonly wishes: Wishes;
  private drawing = 0;
  private sized = false;

  /** @throws Error where the browser has no WebGL */
  constructor(
    private readonly canvas: HTMLCanvasElement,
    wishes: Wishes,
  ) {
    const { mesh, motion } = wishes;
    this.wishes = wishes;
    this.size = mesh.size;
    this.radius = Math.hypot(...mesh.size) / 2 || 1;
    // Asked for here, so that a browser without it is no fault on the console.
    const context = canvas.getContext('webgl2', { antialias: true, alpha: true });
    if (context === null) throw new Error('no WebGL');
    this.renderer = new WebGLRenderer({ canvas, context });
    this.camera = new PerspectiveCamera(FIELD_DEGREES, 1, this.radius / 100, this.radius * 100);
    this.camera.up.set(0, 0, 1);
    this.controls = new OrbitControls(this.camera, canvas);
    this.controls.enableDamping = motion;
    this.controls.enableZoom = false;
    this.controls.minDistance = this.radius * 0.2;
    this.controls.maxDistance = this.radius * 30;
    this.controls.addEventListener('change', this.draw);
    const light = new DirectionalLight(0xffffff, 2.2);
    light.position.set(-0.5, 1.4, 1);
    this.sky.position.set(0, 0, 1);
    this.camera.add(light);
    this.scene.add(this.camera, this.sky, this.body(mesh));
    this.frame = new LineSegments(this.kept(edgesOfBox(mesh.size)), this.frameMaterial);
    this.scene.add(this.frame);
    canvas.addEventListener('webglcontextlost', this.lost);
    this.paint(wishes.colours);
    this.reset();
  }

  private body(mesh: Mesh): Body {
    const geometry = this.kept(new BufferGeometry());
    geometry.setAttribute('position', new BufferAttribute(mesh.places, 3));
    geometry.setIndex(new BufferAttribute(mesh.corners, 1));
    const body = new Body(geometry, this.material);
    if (mesh.corners.length / 3 <= MOST_TRIANGLES_WITH_EDGES) {
      const edges = this.kept(new EdgesGeometry(geometry, EDGE_DEGREES));
      body.add(new LineSegments(edges, this.edgeMaterial));
    }
    return body;
  }

  private kept<T extends BufferGeometry>(geometry: T): T {
    this.geometries.push(geometry);
    return geometry;
  }

  private readonly lost = (event: Event): void => {
    event.preventDefault();
    this.wishes.onLost();
  };

  /** Takes other colours. */
  paint(colours: Colours): void {
    this.material.color = new Color(colours.part);
    this.edgeMaterial.color = new Color(colours.edge);
    this.frameMaterial.color = new Color(colours.frame);
    this.sky.color = new Color(colours.sky);
    this.sky.groundColor = new Color(colours.ground);
    this.draw();
  }

  /** The picture has another size, in pixels of the page. */
  resize(width: number, height: number): void {
    if (width === 0 || height === 0) return;
    this.renderer.setPixelRatio(Math.min(window.devicePixelRatio, MOST_PIXEL_RATIO));
    this.renderer.setSize(width, height, false);
    this.camera.aspect = width / height;
    this.camera.updateProjectionMatrix();
    if (!this.sized) this.reset();
    this.sized = true;
    this.draw();
  }

  /** Whether the wheel and two fingers change the distance; otherwise the wheel is the page's. */
  allowZoom(allowed: boolean): void {
    this.controls.enableZoom = allowed;
  }

  /** Shows or hides the box about the part. */
  showFrame(shown: boolean): void {
    this.frame.visible = shown;
    this.draw();
  }

  /** One step of the keyboard or of a button. */
  step(step: Step): void {
    if (step === 'reset') this.reset();
    else if (step.startsWith('pan-')) this.pan(step);
    else this.look(step);
  }

  private look(step: Step): void {
    const { target, minDistance, maxDistance } = this.controls;
    const eye = this.camera.position.clone().sub(target);
    const moved = {
      left: () => turned(eye, -TURN, 0),
      right: () => turned(eye, TURN, 0),
      up: () => turned(eye, 0, TURN),
      down: () => turned(eye, 0, -TURN),
      nearer: () => nearer(eye, STEP, minDistance, maxDistance),
      farther: () => nearer(eye, 1 / STEP, minDistance, maxDistance),
    }[step as 'left' | 'right' | 'up' | 'down' | 'nearer' | 'farther']();
    this.camera.position.copy(target).add(moved);
    this.settle();
  }

  private pan(step: Step): void {
    const { target } = this.controls;
    const way = this.camera.position.distanceTo(target) * PAN;
    const sideways = step === 'pan-left' ? -way : step === 'pan-right' ? way : 0;
    const upwards = step === 'pan-down' ? -way : step === 'pan-up' ? way : 0;
    const move = new Vector3().setFromMatrixColumn(this.camera.matrix, 0).multiplyScalar(sideways);
    move.addScaledVector(new Vector3().setFromMatrixColumn(this.camera.matrix, 1), upwards);
    target.add(move);
    this.camera.position.add(move);
    this.settle();
  }

  private reset(): void {
    const distance = MARGIN * fitting(this.radius, FIELD_DEGREES, this.camera.aspect);
    this.controls.target.set(0, 0, 0);
    this.camera.position.copy(FIRST_LOOK).multiplyScalar(distance);
    this.settle();
  }

  private settle(): void {
    this.controls.update();
    this.draw();
  }

  private readonly draw = (): void => {
    if (this.drawing === 0) this.drawing = requestAnimationFrame(this.drawNow);
  };

  private readonly drawNow = (): void => {
    this.drawing = 0;
    // What glides asks for the next picture by itself.
    if (this.controls.enableDamping) this.controls.update();
    this.renderer.render(this.scene, this.camera);
    this.wishes.onLabels(this.labels());
  };

  /** Each dimension is written at the middle of that edge of the box along its axis which is lowest on screen. */
  private labels(): Labels {
    const { clientWidth, clientHeight } = this.canvas;
    const [x, y, z] = this.size.map((side) => side / 2) as [number, number, number];
    const onScreen = (place: Vector3): [number, number] => {
      place.project(this.camera);
      return [
        within(((place.x + 1) / 2) * clientWidth, LABEL_PX[0], clientWidth),
        within(((1 - place.y) / 2) * clientHeight, LABEL_PX[1], clientHeight),
      ];
    };
    const signs = [
      [1, 1],
      [1, -1],
      [-1, 1],
      [-1, -1],
    ] as const;
    const along = [
      signs.map(([a, b]) => onScreen(new Vector3(0, a * y, b * z))),
      signs.map(([a, b]) => onScreen(new Vector3(a * x, 0, b * z))),
      signs.map(([a, b]) => onScreen(new Vector3(a * x, b * y, 0))),
    ];
    const [widths = [], depths = [], heights = []] = along;
    const lowest = (places: [number, number][]) =>
      places.reduce((one, other) => (other[1] > one[1] ? other : one));
    const leftmost = (places: [number, number][]) =>
      places.reduce((one, other) => (other[0] < one[0] ? other : one));
    return [lowest(widths), lowest(depths), leftmost(heights)];
  }

  /** Gives back what the graphics card holds. */
  dispose(): void {
    cancelAnimationFrame(this.drawing);
    this.drawing = -1;
    this.canvas.removeEventListener('webglcontextlost', this.lost);
    this.controls.dispose();
    this.geometries.forEach((geometry) => geometry.dispose());
    [this.material, this.edgeMaterial, this.frameMaterial].forEach((one) => one.dispose());
    this.renderer.dispose();
  }
}

const within = (place: number, margin: number, end: number): number =>
  Math.max(margin, Math.min(end - margin, place));

function edgesOfBox(size: readonly [number, number, number]): EdgesGeometry {
  const box = new BoxGeometry(...size);
  const edges = new EdgesGeometry(box);
  box.dispose();
  return edges;
}

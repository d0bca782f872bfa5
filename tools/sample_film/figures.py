"""People who walk: articulated, clothed bodies of the 1930s, built of solids."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import numpy as np

from tools.sample_film.noise import Field, smoothstep
from tools.sample_film.solids import Paint, Solid, ellipsoid, limb, plain, turned

_SKIN = (0.46, 0.27, 0.19)
_HAIR = (0.055, 0.033, 0.020)
_Vec = Field


@dataclass(frozen=True, slots=True)
class Walker:
    """Who walks. Colours are linear albedo."""

    dress: Literal["suit", "frock"]
    height: float
    cloth: tuple[float, float, float]
    lower: tuple[float, float, float]
    hat: tuple[float, float, float]
    stride: float = 1.35  # metres in a full cycle of two steps
    hair: tuple[float, float, float] = _HAIR


MAN = Walker("suit", 1.78, (0.085, 0.095, 0.125), (0.16, 0.15, 0.14), (0.10, 0.085, 0.07))
WOMAN = Walker(
    "frock",
    1.66,
    (0.46, 0.085, 0.085),
    (0.46, 0.085, 0.085),
    (0.52, 0.42, 0.24),
    hair=(0.13, 0.065, 0.03),
)


def walker(
    who: Walker, x: float, ground: float, z: float, heading: float, phase: float
) -> list[Solid]:
    """The body at (x, ground, z); heading 0 walks towards the camera; ``phase`` in cycles."""
    turn = turned(heading) @ np.diag((1.0, 1.0, -1.0)).astype(np.float32)
    size = who.height / 1.75
    swing = 2 * np.pi * phase
    bob = 0.018 * np.cos(2 * swing)

    def at(right: float, up: float, ahead: float) -> Field:
        local = np.array((right, up, ahead), np.float32) * size
        return np.asarray(turn @ local + (x, ground, z), np.float32)

    body = _Body(at, turn, size, swing, bob)
    parts = _legs(body, who) + _arms(body, who) + _head(body, who)
    return parts + (_jacket(body, who) if who.dress == "suit" else _frock(body, who))


@dataclass(frozen=True)
class _Body:
    at: Callable[[float, float, float], Field]
    turn: Field
    size: float
    swing: float
    bob: float

    @property
    def front(self) -> Field:
        """World direction the body faces."""
        return self.turn[:, 2]

    def bar(
        self,
        a: tuple[float, float, float],
        b: tuple[float, float, float],
        r0: float,
        r1: float,
        paint: Paint,
        flat: float = 1.0,
    ) -> Solid:
        """A tapered round piece between two body points."""
        return limb(
            self.at(*a), self.at(*b), (r0 * self.size, r1 * self.size), paint, flat, self.front
        )

    def ball(
        self,
        c: tuple[float, float, float],
        radii: tuple[float, float, float],
        paint: Paint,
        frame: Field | None = None,
    ) -> Solid:
        """An ellipsoid at a body point, turned with the body."""
        scaled = [r * self.size for r in radii]
        return ellipsoid(scaled, self.at(*c), paint, self.turn if frame is None else frame)


def _legs(body: _Body, who: Walker) -> list[Solid]:
    parts: list[Solid] = []
    cloth = _folds(who.lower, 5, 0.22) if who.dress == "suit" else plain(_SKIN)
    shoe = plain((0.035, 0.025, 0.02))
    for side, shift in ((-1, 0.0), (1, np.pi)):
        angle = 0.36 * np.sin(body.swing + shift)
        bend = 0.12 + 0.75 * max(0.0, np.cos(body.swing + shift)) ** 2 * (angle > -0.4)
        hip = (0.085 * side, 0.90 + body.bob, 0.0)
        knee = (0.085 * side, hip[1] - 0.43 * np.cos(angle), 0.43 * np.sin(angle))
        shin = angle - bend
        foot = (0.08 * side, knee[1] - 0.42 * np.cos(shin), knee[2] + 0.42 * np.sin(shin))
        foot = (foot[0], max(foot[1], 0.055), foot[2])
        if who.dress == "suit":
            parts += [
                body.bar(knee, hip, 0.078, 0.095, cloth),
                body.bar(foot, knee, 0.072, 0.080, cloth),
                body.ball(knee, (0.08, 0.08, 0.08), cloth),
            ]
        else:
            parts += [body.bar(foot, knee, 0.034, 0.055, cloth)]
        toe = (foot[0], max(foot[1] - 0.025, 0.035), foot[2] + 0.07)
        parts.append(body.ball(toe, (0.045, 0.04, 0.125), shoe))
    return parts


def _arms(body: _Body, who: Walker) -> list[Solid]:
    parts: list[Solid] = []
    sleeve = _folds(who.cloth, 4, 0.25)
    lower = sleeve if who.dress == "suit" else plain(_SKIN)
    thick = 1.0 if who.dress == "suit" else 0.78
    wide = 0.205 if who.dress == "suit" else 0.17
    for side, shift in ((-1, np.pi), (1, 0.0)):
        angle = 0.34 * np.sin(body.swing + shift)
        shoulder = (wide * side, 1.42 + body.bob, 0.0)
        elbow = ((wide + 0.045) * side, shoulder[1] - 0.28, 0.28 * np.sin(angle) - 0.02)
        fore = angle + 0.28
        hand = (
            (wide + 0.03) * side,
            elbow[1] - 0.25 * np.cos(fore),
            elbow[2] + 0.25 * np.sin(fore),
        )
        parts += [
            body.ball(shoulder, (0.072 * thick,) * 3, sleeve),
            body.bar(elbow, shoulder, 0.052 * thick, 0.068 * thick, sleeve),
            body.ball(elbow, (0.052 * thick,) * 3, lower),
            body.bar(hand, elbow, 0.040 * thick, 0.052 * thick, lower),
            body.ball(
                (hand[0], hand[1] - 0.06, hand[2] + 0.02), (0.032, 0.065, 0.042), plain(_SKIN)
            ),
        ]
    return parts


def _jacket(body: _Body, who: Walker) -> list[Solid]:
    cloth, up = _folds(who.cloth, 7, 0.16), body.bob
    front = 0.122
    return [
        body.bar((0, 1.06 + up, 0), (0, 1.40 + up, 0), 0.160, 0.205, cloth, 0.62),
        body.bar((0, 0.80 + up, 0), (0, 1.07 + up, 0), 0.215, 0.160, cloth, 0.72),
        body.ball((0, 1.40 + up, 0), (0.205, 0.085, 0.125), cloth),
        body.bar(
            (0, 1.24 + up, front),
            (0, 1.44 + up, front - 0.055),
            0.010,
            0.052,
            plain((0.68, 0.67, 0.64)),
            0.5,
        ),
        body.bar(
            (0, 1.22 + up, front + 0.012),
            (0, 1.44 + up, front - 0.03),
            0.016,
            0.022,
            plain((0.20, 0.03, 0.03)),
            0.5,
        ),
        body.bar(
            (0, 1.44 + up, 0.005), (0, 1.50 + up, 0.01), 0.066, 0.062, plain((0.68, 0.67, 0.64))
        ),
    ]


def _frock(body: _Body, who: Walker) -> list[Solid]:
    cloth, up = _folds(who.cloth, 6, 0.14), body.bob
    sway = 0.035 * np.sin(body.swing)
    skirt = _folds(who.lower, 11, 0.42)
    return [
        body.bar((0, 1.08 + up, 0), (0, 1.40 + up, 0), 0.120, 0.165, cloth, 0.68),
        body.ball((0, 1.40 + up, 0), (0.165, 0.07, 0.105), cloth),
        body.ball((0, 1.30 + up, 0.035), (0.125, 0.095, 0.085), cloth),
        body.bar((0, 0.98 + up, 0), (0, 1.09 + up, 0), 0.165, 0.118, cloth, 0.78),
        body.bar((sway, 0.36 + up, -sway), (0, 0.99 + up, 0), 0.285, 0.165, skirt, 0.84),
        body.bar(
            (0, 1.065 + up, 0), (0, 1.10 + up, 0), 0.126, 0.126, plain((0.55, 0.52, 0.46)), 0.72
        ),
        body.bar(
            (0, 1.42 + up, 0.01), (0, 1.475 + up, 0.0), 0.085, 0.06, plain((0.62, 0.60, 0.56)), 0.8
        ),
    ]


def _head(body: _Body, who: Walker) -> list[Solid]:
    up, skin, hat = body.bob, plain(_SKIN), _folds(who.hat, 3, 0.06)
    brim = 0.150 if who.dress == "suit" else 0.185
    parts = [
        body.bar((0, 1.42 + up, 0), (0, 1.56 + up, 0.01), 0.055, 0.052, skin),
        body.ball((0, 1.635 + up, 0.012), (0.076, 0.112, 0.094), _face),
        body.ball((0, 1.612 + up, 0.105), (0.013, 0.025, 0.020), skin),
        body.ball((0, 1.655 + up, -0.022), (0.083, 0.104, 0.092), plain(who.hair)),
        body.ball((0, 1.705 + up, 0.0), (brim, 0.012, brim * 1.12), hat),
        body.bar(
            (0, 1.70 + up, 0), (0, 1.735 + up, 0), 0.0905, 0.089, plain((0.05, 0.04, 0.035)), 1.15
        ),
        body.bar((0, 1.73 + up, 0), (0, 1.80 + up, 0), 0.088, 0.072, hat, 1.15),
        body.ball((0, 1.80 + up, 0), (0.072, 0.018, 0.082), hat),
    ]
    parts += [body.ball((x, 1.63 + up, -0.002), (0.012, 0.03, 0.02), skin) for x in (-0.076, 0.076)]
    if who.dress == "frock":
        parts.append(body.ball((0, 1.58 + up, -0.055), (0.088, 0.085, 0.058), plain(who.hair)))
    return parts


def _face(points: Field, normals: Field) -> Field:
    """Skin with eyes, brows, lips and a little colour in the cheeks; unit-sphere coordinates."""
    x, y, ahead = np.abs(points[:, 0]), points[:, 1], points[:, 2] > 0.3
    eye = smoothstep(0.17, 0.10, np.hypot(x - 0.40, (y - 0.10) * 2.0)) * ahead
    brow = (
        smoothstep(0.07, 0.03, np.abs(y - 0.30 + 0.15 * (x - 0.4) ** 2))
        * (np.abs(x - 0.42) < 0.24)
        * ahead
    )
    lips = smoothstep(0.075, 0.035, np.abs(y + 0.50)) * (x < 0.27) * ahead
    cheek = smoothstep(0.35, 0.1, np.hypot(x - 0.5, y + 0.2)) * ahead
    skin = np.asarray(_SKIN) * (1 + 0.06 * cheek[:, None] * np.array((1.5, -0.6, -0.6)))
    for amount, colour in (
        (eye, (0.05, 0.04, 0.035)),
        (brow * 0.8, _HAIR),
        (lips * 0.8, (0.25, 0.07, 0.06)),
    ):
        skin = skin + amount[:, None] * (np.asarray(colour) - skin)
    return np.asarray(skin, np.float32)


def _folds(colour: tuple[float, float, float], count: int, depth: float) -> Paint:
    """Cloth that falls in ``count`` uneven folds about its axis."""

    def paint(points: Field, normals: Field) -> Field:
        round_ = np.arctan2(points[:, 0], points[:, 2])
        y = points[:, 1]
        wave = np.sin(round_ * count + 0.8 * np.sin(2.1 * y + round_ * 3)) + 0.6 * np.sin(
            round_ * (count * 2 + 1) + 2.7 + y
        )
        shade = 1 + depth * 0.6 * wave * smoothstep(1.1, -1.0, y * 0.8)
        return np.asarray(np.asarray(colour) * shade[:, None], np.float32)

    return paint

// What the parts of the style share: boxes, chevrons, mixed colours, variants.
#pragma once

#include "gui/kit/theme.h"

#include <QPainter>
#include <QWidget>

namespace gui::draw {

/// Whether a widget carries a variant such as "primary".
inline bool has(const QWidget *w, const char *variant) { return w && w->property(variant).toBool(); }

/// True for the buttons that are filled: primary and danger.
inline bool isSolid(const QWidget *w) { return has(w, "primary") || has(w, "danger"); }

inline QRectF inside(const QRectF &r, qreal by = 0.5) { return r.adjusted(by, by, -by, -by); }

/// A rounded rectangle; invalid colours leave out the filling or the line.
void box(QPainter *, const QRectF &, const QColor &fill, const QColor &line, qreal width = 1,
         qreal radius = space::radius);

/// A small angle in the middle of `r`: 0 points down, 180 up, -90 right, 90 left.
void chevron(QPainter *, const QRectF &r, const QColor &, int turn);

/// `a` with a part of `b`.
QColor mixed(const QColor &a, const QColor &b, qreal part);

} // namespace gui::draw

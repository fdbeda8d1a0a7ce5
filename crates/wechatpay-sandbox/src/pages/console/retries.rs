//! The attempts of a notification as a picture: those that were made and those that are to come, on the world's clock.

use jiff::Timestamp;
use maud::{Markup, PreEscaped, html};

use super::notifications::look;
use crate::{delivery::Attempt, engine::notice::Notice, pages::visit::Visit};

const WIDTH: f64 = 720.0;
const EDGE: f64 = 24.0;
const LINE: f64 = 34.0;
/// Marks under the line: seconds, and how they are written.
const TICKS: [(f64, &str); 8] = [
    (0.0, "0"),
    (15.0, "15 s"),
    (60.0, "1 min"),
    (300.0, "5 min"),
    (1_800.0, "30 min"),
    (7_200.0, "2 h"),
    (28_800.0, "8 h"),
    (86_400.0, "1 d"),
];

/// When something happens, in seconds after the notification was queued.
struct Axis {
    end: f64,
}

impl Axis {
    /// The first gaps are seconds and the last ones hours: near zero the line is long, and short far out.
    fn x(&self, seconds: f64) -> String {
        let share = (1.0 + seconds.clamp(0.0, self.end) / 10.0).ln() / (1.0 + self.end / 10.0).ln();
        format!("{:.1}", EDGE + share * (WIDTH - 2.0 * EDGE))
    }
}

pub(super) fn picture(visit: &Visit<'_>, notice: &Notice, attempts: &[Attempt], now: Timestamp) -> Markup {
    let after = |at: Timestamp| at.duration_since(notice.created).as_secs_f64();
    let made: Vec<_> = attempts
        .iter()
        .filter_map(|attempt| Some((after(attempt.at.parse().ok()?), look(attempt.state), attempt.number)))
        .collect();
    let planned: Vec<_> = notice.planned().into_iter().map(after).collect();
    let last = made.iter().map(|(at, ..)| *at).chain(planned.iter().copied()).fold(60.0, f64::max);
    let axis = Axis { end: last };
    let label = format!(
        "{}: {}, {}: {}",
        visit.say("attempts made", "已尝试"),
        made.len(),
        visit.say("to come", "待尝试"),
        planned.len()
    );
    let passed = axis.x(after(now));
    html! {
        div.scroll tabindex="0" role="region" aria-label=(visit.say("Timeline of the attempts", "重试时间线")) {
            svg.retries viewBox=(format!("0 0 {WIDTH} 64")) role="img" aria-label=(label) {
                line.axis x1=(EDGE) x2=(WIDTH - EDGE) y1=(LINE) y2=(LINE) {}
                line.passed x1=(EDGE) x2=(passed) y1=(LINE) y2=(LINE) {}
                @for (seconds, name) in TICKS.into_iter().filter(|(seconds, _)| *seconds <= last) {
                    line.tick x1=(axis.x(seconds)) x2=(axis.x(seconds)) y1=(LINE) y2=(LINE + 7.0) {}
                    text x=(axis.x(seconds)) y=(LINE + 20.0) { (name) }
                }
                @for at in planned { (dot(&axis, at, "planned", visit.say("planned", "计划"))) }
                @for (at, look, number) in made { (dot(&axis, at, look, &format!("{} {number}", visit.say("attempt", "尝试")))) }
                @if after(now) <= last {
                    line.now x1=(passed) x2=(passed) y1="8" y2=(LINE + 8.0) {}
                    text.now x=(passed) y="10" { (visit.say("now", "现在")) }
                }
            }
        }
    }
}

fn dot(axis: &Axis, at: f64, look: &str, title: &str) -> Markup {
    html! { circle.(look) cx=(axis.x(at)) cy=(LINE) r="5" { (svg_title(title)) } }
}

/// maud knows `title` as the one of a page; in SVG it is a child like any other.
fn svg_title(text: &str) -> Markup {
    let text = html! { (text) }.into_string();
    PreEscaped(format!("<title>{text}</title>"))
}

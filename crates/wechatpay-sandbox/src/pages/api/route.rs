//! Which page of the explorer is at a path.

use wechatpay_spec::{Event, Operation, Version, event, event_v2, operation};

use super::family;
use crate::pages::visit::segment;

#[derive(Debug, Clone, Copy)]
pub(in crate::pages) enum Route {
    /// All families, or what a search finds.
    Catalog,
    /// A family: the first segment of its paths.
    Family(Version, &'static str),
    Operation(&'static Operation),
    Events,
    Event(&'static Event),
}

impl Route {
    /// `segments` stand behind `/api`, decoded.
    pub(in crate::pages) fn find(segments: &[&str]) -> Option<Self> {
        Some(match *segments {
            [] => Self::Catalog,
            ["notifications"] => Self::Events,
            ["notifications", "v2", name] => Self::Event(event_v2(name)?),
            ["notifications", "v3", event_type] => Self::Event(event(event_type)?),
            [version, family] => {
                let version = parse(version)?;
                Self::Family(version, family::find(version, family)?)
            }
            [version, family, name] => {
                let found = operation(name)?;
                (parse(version)? == found.version && family == family::of(found)).then_some(Self::Operation(found))?
            }
            _ => return None,
        })
    }

    pub(in crate::pages) fn takes_forms(self) -> bool {
        matches!(self, Self::Operation(operation) if operation.version == Version::V3)
    }
}

fn parse(version: &str) -> Option<Version> {
    match version {
        "v2" => Some(Version::V2),
        "v3" => Some(Version::V3),
        _ => None,
    }
}

pub(super) fn word(version: Version) -> &'static str {
    if version == Version::V2 { "v2" } else { "v3" }
}

pub(super) fn family_path(version: Version, family: &str) -> String {
    format!("/api/{}/{}", word(version), segment(family))
}

pub(in crate::pages) fn operation_path(operation: &Operation) -> String {
    format!("{}/{}", family_path(operation.version, family::of(operation)), operation.name)
}

pub(super) const EVENTS: &str = "/api/notifications";

pub(super) fn event_path(event: &Event) -> String {
    format!("{EVENTS}/{}/{}", word(event.version), segment(event.event_type))
}

#[cfg(test)]
mod tests {
    use percent_encoding::percent_decode_str;
    use wechatpay_spec::{events, operations};

    use super::*;

    fn found(path: &str) -> Option<Route> {
        let decoded = percent_decode_str(path).decode_utf8().unwrap();
        let segments: Vec<&str> = decoded.split('/').skip(2).collect();
        Route::find(&segments)
    }

    #[test]
    fn every_family_operation_and_notification_has_its_page() {
        for operation in operations() {
            let page = found(&operation_path(operation));
            assert!(
                matches!(page, Some(Route::Operation(found)) if found.name == operation.name),
                "{}",
                operation.name
            );
            let family = found(&family_path(operation.version, family::of(operation)));
            assert!(matches!(family, Some(Route::Family(..))), "{}", operation.name);
        }
        for event in events() {
            let page = found(&event_path(event));
            assert!(matches!(page, Some(Route::Event(found)) if std::ptr::eq(found, event)), "{}", event.event_type);
        }
    }

    #[test]
    fn all_else_has_none() {
        for none in [
            "/api/",
            "/api/v3",
            "/api/v3/none",
            "/api/v4/pay",
            "/api/v2/pay/post_v3_security_echo",
            "/api/v3/pay/post_v3_security_echo",
        ] {
            assert!(found(none).is_none(), "{none}");
        }
    }
}

//! The file of the notifications.

use anyhow::{Result, ensure};

use super::{
    lists::Lists,
    module,
    words::{capitals, documented, literal},
};
use crate::spec::{Event, Spec, Version};

/// The file, without the first line.
pub(super) fn text(spec: &Spec) -> Result<String> {
    let mut pool = Lists::default();
    for event in &spec.events {
        ensure!(pool.reserve(&name(event)), "two notifications are called {}", name(event));
    }
    for event in &spec.events {
        pool.count(&name(event), "resource", &event.resource);
    }
    let mut statics = String::new();
    for event in &spec.events {
        statics += &one(event, &mut pool);
    }
    let index = [Version::V2, Version::V3].map(|version| index(spec, version)).concat();
    let body = pool.into_text() + &statics + &index;
    Ok(format!("//! Notifications.\n\n{}{body}", module::imports(&body)))
}

/// Two pages of v2 differ in dot and hyphen only, so that a dot weighs more there.
fn name(event: &Event) -> String {
    match event.version {
        Version::V2 => format!("V2_{}", capitals(&event.event_type.replace('.', "__"))),
        Version::V3 => capitals(&event.event_type),
    }
}

fn one(event: &Event, pool: &mut Lists) -> String {
    let name = name(event);
    let links: Vec<String> = event.links.iter().map(|link| literal(link)).collect();
    let retries: Vec<String> = event.retries.iter().map(u32::to_string).collect();
    let resource = pool.member(&name, "resource", &event.resource);
    let members = [
        (!links.is_empty()).then(|| format!("links: &[{}]", links.join(", "))),
        (event.version == Version::V2).then(|| "version: Version::V2".to_owned()),
        event.original_type.as_ref().map(|text| format!("original_type: Some({})", literal(text))),
        (!event.sent_to.is_empty()).then(|| format!("sent_to: {}", literal(&event.sent_to))),
        (!retries.is_empty()).then(|| format!("retries: &[{}]", retries.join(", "))),
        (!event.note.is_empty()).then(|| format!("note: {}", literal(&event.note))),
        (!event.resource.is_empty()).then(|| format!("resource: {resource}")),
    ];
    let members: String = members.into_iter().flatten().map(|member| format!("    {member},\n")).collect();
    let link = event.links.first().map(|link| format!("///\n/// <{link}>\n")).unwrap_or_default();
    format!(
        "/// {}: `{}`.\n{link}pub static {name}: Event = Event {{\n{members}    ..Event::new({}, {})\n}};\n\n",
        documented(&event.title),
        event.event_type,
        literal(&event.event_type),
        literal(&event.title)
    )
}

/// The notifications of a protocol, sorted by type so that they can be searched.
fn index(spec: &Spec, version: Version) -> String {
    let mut events: Vec<&Event> = spec.events.iter().filter(|event| event.version == version).collect();
    events.sort_unstable_by_key(|event| &event.event_type);
    let lines: String = events.iter().map(|event| format!("    &{},\n", name(event))).collect();
    format!("pub(crate) static {}: &[&Event] = &[\n{lines}];\n\n", module::version(version).to_uppercase())
}

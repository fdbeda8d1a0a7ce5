//! `wxpay listen`: receives notifications, verifies and decrypts them, shows them, and has somebody else answer.

mod forward;
mod heard;
mod judge;
mod route;

use std::{io, sync::Arc};

use bytes::Bytes;
use http::{Request, Response};
use serde_json::json;
use tokio::sync::mpsc;
use wechatpay::notify::{Rejection, Reply};

use self::{forward::Forward, heard::Heard, judge::Judge, route::Routes};
use crate::{
    Ended,
    cli::ListenOptions,
    control::Control,
    endpoint::{self, Endpoint},
    exit::{Exit, Failure},
    moment,
    screen::{bold, calm, dim, line},
    settings::{Keys, Settings},
    stop::Stop,
};

/// Where it listens when nothing else is said.
const PORT: u16 = 17901;

pub(crate) async fn run(options: &ListenOptions, as_json: bool) -> Ended {
    let settings = Settings::read(&options.caller)?;
    let forward = options.forward.as_deref().map(Forward::to).transpose()?;
    let judge = Judge::of(&settings)?;
    let stop = Stop::listen()?;
    let (listener, address) = bind(options.port).await?;
    let control = if options.route.is_empty() { None } else { Some(Control::quiet(&settings)?) };
    let routes = Routes::set(control, &options.route, address).await?;

    let (sender, mut heard) = mpsc::unbounded_channel();
    let listener_of = Listener { judge, forward, events: options.events.clone(), heard: sender };
    let listener_of = Arc::new(listener_of);
    let endpoint = Endpoint::serve(listener, move |request| answer(Arc::clone(&listener_of), request));
    let shown = ready(options, &settings, &format!("http://{address}"), as_json);

    let ended = match shown {
        Ok(()) => show_all(&mut heard, stop, as_json).await,
        Err(failure) => Err(failure),
    };
    drop(endpoint);
    // However it ends: nothing must be sent to where nobody listens.
    routes.reset().await?;
    ended.map(|()| Exit::Done)
}

async fn bind(port: Option<u16>) -> Result<(tokio::net::TcpListener, std::net::SocketAddr), Failure> {
    let bound = match port {
        Some(port) => endpoint::bind(port).await.map_err(|error| match error.kind() {
            io::ErrorKind::AddrInUse => io::Error::new(
                error.kind(),
                format!("port {port} on 127.0.0.1 is taken; choose another with --port, or leave it out"),
            ),
            _ => error,
        }),
        None => match endpoint::bind(PORT).await {
            Ok(bound) => Ok(bound),
            Err(_) => endpoint::bind(0).await,
        },
    };
    Ok(bound?)
}

fn ready(options: &ListenOptions, settings: &Settings, url: &str, as_json: bool) -> Result<(), Failure> {
    if as_json {
        return Ok(line(json!({ "url": url, "forward": options.forward, "routes": options.route }))?);
    }
    line(format!("Notifications (回调通知) are received at {}", bold(url)))?;
    if let Some(forward) = &options.forward {
        line(format!("and forwarded to {}", bold(forward)))?;
    }
    match settings.get("base_url").filter(|_| settings.keys().is_ok_and(|keys| keys == Keys::Sandbox)) {
        Some(sandbox) if options.route.is_empty() => line(dim(format!(
            "The sandbox at {sandbox} sends here what has a notify_url of {url}/…; for a notify_url of https://yourapp.com/…, add \
             --route yourapp.com"
        )))?,
        Some(sandbox) => {
            let hosts = options.route.join(", ");
            line(dim(format!("The sandbox at {sandbox} sends here what goes to {hosts}, until this ends")))?;
        }
        None => line(dim("WeChat Pay reaches this through a tunnel of your own, whose https URL is your notify_url"))?,
    }
    Ok(line(dim("Stop with Ctrl-C."))?)
}

async fn show_all(heard: &mut mpsc::UnboundedReceiver<Heard>, stop: Stop, as_json: bool) -> Result<(), Failure> {
    let stopped = stop.requested();
    tokio::pin!(stopped);
    loop {
        tokio::select! {
            biased;
            () = &mut stopped => return Ok(()),
            Some(heard) = heard.recv() => if as_json { line(calm(&heard.json().to_string()))? } else { heard.show()? },
        }
    }
}

/// What each request meets.
#[derive(Debug)]
struct Listener {
    judge: Judge,
    forward: Option<Forward>,
    events: Vec<String>,
    heard: mpsc::UnboundedSender<Heard>,
}

async fn answer(listener: Arc<Listener>, request: Request<Bytes>) -> Response<Bytes> {
    let at = moment::text(moment::now());
    let opened = listener.judge.open(&request).await;
    let wanted = |event_type: &str| listener.events.is_empty() || listener.events.iter().any(|one| one == event_type);
    if opened.as_ref().is_ok_and(|event| !wanted(&event.event_type)) {
        return Reply::accepted().into();
    }
    let (response, forwarded) = match (&opened, &listener.forward) {
        (Ok(_), Some(forward)) => {
            let (response, forwarded) = forward.send(request).await;
            (response, Some(forwarded))
        }
        _ => (opened.as_ref().map_or_else(Rejection::reply, |_| Reply::accepted()).into(), None),
    };
    // Nobody may be left to hear of it.
    let _ = listener.heard.send(Heard { at, opened, forwarded, answered: response.status() });
    response
}

//! A subscription shop: plans, signing, a page that shows the contract's state live, deductions, termination.
#![allow(clippy::print_stdout, reason = "a program for a terminal")]

mod config;
mod live;
mod pages;
mod plans;
mod routes;
mod shop;
mod store;
mod subscription;
mod visitor;

use std::{error::Error, io};

use tokio::net::TcpListener;
use tracing_subscriber::EnvFilter;
use wechatpay::Client;

use crate::{config::Config, shop::Shop, store::Memory};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info"));
    tracing_subscriber::fmt().with_writer(io::stderr).with_env_filter(filter).init();

    let config = Config::from_env()?;
    let listener = TcpListener::bind(config.address).await?;
    println!("open http://{}", listener.local_addr()?);
    println!("notifications are taken at {}", config.notify_url());

    // Contracts live as long as this process: put a database behind the trait `Store`.
    let shop = Shop::new(Client::from_env()?, config, Memory::default());
    axum::serve(listener, routes::router(shop)).await?;
    Ok(())
}

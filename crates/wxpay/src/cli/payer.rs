//! `wxpay payer`, and what payers sign and pay: `wxpay session`, `wxpay contract`, `wxpay order`

use std::net::IpAddr;

use clap::{Args, Subcommand};

use super::Caller;

/// How a payer of the sandbox may behave.
pub(crate) const PERSONAS: [&str; 6] = ["rich", "empty", "frozen", "over_limit", "slow", "wrong_user"];

#[derive(Debug, Args)]
pub(crate) struct PayerOptions {
    #[command(subcommand)]
    pub(crate) act: PayerAct,
    #[command(flatten)]
    pub(crate) caller: Caller,
}

#[derive(Debug, Subcommand)]
pub(crate) enum PayerAct {
    /// Lists the payers of whom something was said
    Ls,
    /// Confirms a signing session (签约): the contract is in force
    Confirm {
        /// Id of the session, or 商户签约协议号 [default: the only open one]
        session: Option<String>,
        /// Who confirms [default: the one that the pre-sign named]
        #[arg(long)]
        openid: Option<String>,
        /// The address that the payer comes from
        #[arg(long, value_name = "IP")]
        client_ip: Option<IpAddr>,
        /// The signing fails after the payer agreed
        #[arg(long)]
        fails: bool,
    },
    /// Leaves a signing session: it is over
    Refuse {
        /// Id of the session, or 商户签约协议号 [default: the only open one]
        session: Option<String>,
    },
    /// Ends a contract (解约)
    Terminate {
        /// 委托代扣协议ID, or 商户签约协议号
        contract: String,
        /// Who ends it
        #[arg(long, default_value = "user", value_parser = ["user", "platform", "customer_service", "system", "merchant"])]
        by: String,
        /// Why (解约备注)
        #[arg(long, value_name = "TEXT")]
        remark: Option<String>,
    },
    /// Undoes the wish to end a contract, while it is TERMINATE_PENDING
    Keep {
        /// 委托代扣协议ID, or 商户签约协议号
        contract: String,
    },
    /// Pays an order that waits for it
    Pay {
        /// 商户订单号, or OWNER/商户订单号 where two merchants use the same
        order: String,
        /// Who pays [default: the one that the order names]
        #[arg(long)]
        openid: Option<String>,
    },
    /// Says how a payer behaves
    Set {
        openid: String,
        #[arg(long, value_parser = PERSONAS)]
        persona: String,
    },
}

/// Sessions, contracts or orders.
#[derive(Debug, Args)]
pub(crate) struct ListOptions {
    #[command(subcommand)]
    pub(crate) act: ListAct,
    #[command(flatten)]
    pub(crate) caller: Caller,
}

#[derive(Debug, Subcommand)]
pub(crate) enum ListAct {
    /// Lists them, oldest first
    Ls {
        /// Only those in this state
        #[arg(long)]
        state: Option<String>,
    },
    /// Shows one
    Show {
        /// Its id, or the merchant's own number of it
        id: String,
    },
}

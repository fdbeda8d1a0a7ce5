// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/new-tax-control-fapiao/fapiao-applications/issue-general`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/new-tax-control-fapiao/fapiao-applications/issue-general`
///
/// `POST`: 开具通用行业电子发票, see <https://pay.weixin.qq.com/doc/v3/partner/4015792574>.
#[derive(Debug, Clone)]
pub struct IssueGeneral<C> {
    at: At<C>,
}

impl<C: Caller> IssueGeneral<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 开具通用行业电子发票: `POST /v3/new-tax-control-fapiao/fapiao-applications/issue-general`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015792574>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<()> {
        self.at.json(&wechatpay_spec::table::v3::new_tax_control_fapiao::POST_FAPIAO_APPLICATIONS_ISSUE_GENERAL, body)
    }
}

/// What [`IssueGeneral::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 子商户号.
    pub sub_mchid: String,
    /// 发票申请单号.
    pub fapiao_apply_id: String,
    /// 购买方信息.
    pub buyer_information: BuyerInformation,
    /// 需要开具的数电发票信息.
    pub fapiao_information: FapiaoInformation,
}

/// 购买方信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct BuyerInformation {
    /// `type`: one of `INDIVIDUAL`, `ORGANIZATION`.
    pub r#type: Type,
    /// 名称.
    pub name: String,
    /// 纳税人识别号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub taxpayer_id: Option<String>,
    /// 地址.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// 电话.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub telephone: Option<String>,
    /// 开户银行.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_name: Option<String>,
    /// 银行账号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_account: Option<String>,
    /// 手机号: encrypted by the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<crate::Sensitive>,
    /// 邮箱地址: encrypted by the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<crate::Sensitive>,
    /// 订单金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 商户订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_trade_no: Option<String>,
    /// `fapiao_bill_type`: one of `COMM_FAPIAO`, `VAT_FAPIAO`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fapiao_bill_type: Option<FapiaoBillType>,
    /// 留言信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_apply_message: Option<String>,
}

crate::open_enum! {
/// `type`.
    Type {
    Individual = "INDIVIDUAL",
    Organization = "ORGANIZATION",
    }
}

crate::open_enum! {
/// `fapiao_bill_type`.
    FapiaoBillType {
    CommFapiao = "COMM_FAPIAO",
    VatFapiao = "VAT_FAPIAO",
    }
}

/// 需要开具的数电发票信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct FapiaoInformation {
    /// 商户发票单号.
    pub fapiao_id: String,
    /// 总价税合计.
    pub total_amount: i64,
    /// 发票行信息.
    pub items: Vec<Items>,
    /// `export_business_policy_code`: one of `1`, `2`, `3`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub export_business_policy_code: Option<i64>,
    /// `vat_refund_levy_code`: one of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vat_refund_levy_code: Option<i64>,
    /// 开票人ID.
    pub billing_person_id: String,
    /// 开票人名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub billing_person: Option<String>,
    /// `fapiao_bill_type`: one of `COMM_FAPIAO`, `VAT_FAPIAO`.
    pub fapiao_bill_type: FapiaoBillType,
    /// 交易信息.
    pub transaction_information: Vec<TransactionInformation>,
    /// 发票备注.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
}

/// 发票行信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Items {
    /// `tax_code`.
    pub tax_code: String,
    /// 货物或应税劳务、服务名称.
    pub goods_name: String,
    /// 规格型号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub specification: Option<String>,
    /// 单位.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// 数量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quantity: Option<i64>,
    /// 单行金额合计.
    pub total_amount: i64,
    /// 税率.
    pub tax_rate: i64,
    /// 是否折扣行.
    pub discount: bool,
    /// `preferential_policy_code`: one of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`, `18`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preferential_policy_code: Option<i64>,
}

/// 交易信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct TransactionInformation {
    /// `pay_channel`: one of `WECHAT_PAY`.
    pub pay_channel: PayChannel,
    /// 支付订单号.
    pub transaction_id: String,
    /// 支付商户订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_trade_no: Option<String>,
    /// 交易金额.
    pub amount: i64,
}

crate::open_enum! {
/// `pay_channel`.
    PayChannel {
    WechatPay = "WECHAT_PAY",
    }
}

impl Request for PostRequest {}

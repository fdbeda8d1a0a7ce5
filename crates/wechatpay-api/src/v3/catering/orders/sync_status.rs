// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/catering/orders/sync-status`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/catering/orders/sync-status`
///
/// `POST`: 点餐订单信息同步（渠道商/服务商）, see <https://pay.weixin.qq.com/doc/v2/partner/4011939936>.
#[derive(Debug, Clone)]
pub struct SyncStatus<C> {
    at: At<C>,
}

impl<C: Caller> SyncStatus<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 点餐订单信息同步（渠道商/服务商）: `POST /v3/catering/orders/sync-status`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v2/partner/4011939936>, <https://pay.weixin.qq.com/doc/v2/institution/4011941011>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<()> {
        self.at.json(&wechatpay_spec::table::v3::catering::POST_ORDERS_SYNC_STATUS, body)
    }
}

/// What [`SyncStatus::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 微信支付分配的服务商商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// `sp_appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_appid: Option<String>,
    /// 微信支付分配的渠道商商户号.
    pub channel_id: String,
    /// 微信支付分配子商户商户号.
    pub sub_mchid: String,
    /// `sub_appid`.
    pub sub_appid: String,
    /// 商户旗下门店的唯一编号.
    pub out_shop_no: String,
    /// 用户子标识.
    pub sub_openid: String,
    /// 微信用户登录接口返回的登录票据.
    pub login_token: String,
    /// 点餐入口.
    pub order_entry: String,
    /// 总价.
    pub total_amount: i64,
    /// 优惠金额.
    pub discount_amount: i64,
    /// 实际支付金额.
    pub user_amount: i64,
    /// 订单状态: one of `CREATE_DEAL`, `PAY_SUCCESS`.
    pub status: Status,
    /// 状态发生变化的时间.
    pub action_time: String,
    /// 支付时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay_time: Option<String>,
    /// 支付订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// 渠道商系统内部支付订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_trade_no: Option<String>,
    /// 渠道商系统内部订单号.
    pub out_order_no: String,
    /// 桌位号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_table_no: Option<String>,
    /// 消费人数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub people_count: Option<i64>,
    /// 商户菜品信息.
    pub dish_list: Vec<DishList>,
}

crate::open_enum! {
/// 订单状态.
    Status {
    CreateDeal = "CREATE_DEAL",
    PaySuccess = "PAY_SUCCESS",
    }
}

/// 商户菜品信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct DishList {
    /// 商户菜品ID.
    pub out_dish_no: String,
    /// 菜品名称.
    pub name: String,
    /// 菜品单价.
    pub price: i64,
    /// 菜品单位: one of `BY_SHARE`, `BY_WEIGHT`.
    pub unit: Unit,
    /// 菜品数量.
    pub count: i64,
    /// 菜品折扣.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount: Option<i64>,
    /// 菜品分类.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// 当前菜品在服务商平台的顺序.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub priority: Option<i64>,
    /// 菜品属性.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<Properties>,
}

crate::open_enum! {
/// 菜品单位.
    Unit {
    ByShare = "BY_SHARE",
    ByWeight = "BY_WEIGHT",
    }
}

/// 菜品属性.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Properties {
    /// 口味.
    pub taste: String,
    /// 做法.
    pub cuisine: String,
    /// 主料.
    pub main_material: String,
    /// 配料.
    pub ingredients: String,
    /// 其他.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub others: Option<String>,
}

impl Request for PostRequest {}
